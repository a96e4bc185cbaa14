import { create } from 'zustand'

interface NotesState {
  /** The paper whose notes are in the pane; null where none is. */
  paperId: string | null
  /** Counts how often a note was asked for by key. */
  asked: number
}

/** What the notes' action has to know of what is shown. */
export const useNotes = create<NotesState>(() => ({ paperId: null, asked: 0 }))
