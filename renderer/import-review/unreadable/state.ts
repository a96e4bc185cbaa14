import { create } from 'zustand'
import type { Unreadable } from '../../../shared/model/entry'
import { useReview } from '../review/store'

/** Which unreadable part is in sight, by its place among them. */
export const useUnreadable = create<{ index: number }>(() => ({ index: 0 }))

const none: readonly Unreadable[] = []

export function useUnreadableParts(): readonly Unreadable[] {
  return useReview((state) => (state.review && state.review !== 'gone' ? state.review.unreadable : none))
}

export function moveUnreadable(by: number): void {
  const { review } = useReview.getState()
  const count = review && review !== 'gone' ? review.unreadable.length : 0
  const { index } = useUnreadable.getState()
  useUnreadable.setState({ index: Math.max(0, Math.min(count - 1, index + by)) })
}
