import { create } from 'zustand'

/** The source that is being read now, as its progress is shown. */
export interface Reading {
  name: string
  entries: number
  lines: number
  bytesRead: number
  bytesTotal: number | null
  /** False until reading takes long enough to be worth telling. */
  shown: boolean
  cancel: () => void
}

interface ReadingState {
  current: Reading | null
  /** Names of the sources that wait for their turn. */
  waiting: string[]
  /** Something that can be read is dragged over the window. */
  dragging: boolean
}

export const useReading = create<ReadingState>(() => ({ current: null, waiting: [], dragging: false }))

/** Changes what is known of the source being read; nothing when it is over. */
export function updateReading(changes: Partial<Reading>): void {
  useReading.setState((state) => ({ current: state.current ? { ...state.current, ...changes } : null }))
}
