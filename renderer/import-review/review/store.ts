import { create } from 'zustand'
import type { Review, ReviewEntry } from '../../../shared/model/review'
import type { ReviewRow } from '../../library/calls'
import { focusAfter, passes, type ReviewFilter } from './filters'

/** What of the focused entry is being edited in place. */
export type EditedField = 'title' | 'author' | 'issued' | 'subjects' | 'abstract' | 'code' | 'type'

interface ReviewState {
  reviewId: string | null
  /** Null until it is read; `gone` when there is no such review any more. */
  review: Review | 'gone' | null
  rows: readonly ReviewRow[]
  /** Whole entries by id, as far as they were looked at. */
  entries: ReadonlyMap<string, ReviewEntry>
  filter: ReviewFilter
  focusId: string | null
  editing: EditedField | null
  tagging: boolean
  /** The boundary editor of a sure entry is open. */
  adjusting: boolean
}

const closed: ReviewState = {
  reviewId: null,
  review: null,
  rows: [],
  entries: new Map(),
  filter: 'all',
  focusId: null,
  editing: null,
  tagging: false,
  adjusting: false,
}

/** The review in the window, as far as the person has decided: ahead of the disk by what is being written. */
export const useReview = create<ReviewState>(() => closed)

/** Where the person was in each review, so that coming back goes on there. */
const places = new Map<string, Pick<ReviewState, 'filter' | 'focusId'>>()

export function resetReview(reviewId: string): void {
  useReview.setState({ ...closed, reviewId, ...places.get(reviewId) })
}

export function leaveReview(): void {
  const { reviewId, filter, focusId } = useReview.getState()
  if (reviewId) places.set(reviewId, { filter, focusId })
  useReview.setState(closed)
}

let shownCache: { rows: readonly ReviewRow[]; filter: ReviewFilter; shown: readonly ReviewRow[] } | null =
  null

/** The rows under the filter, in the order of the source. The same array as long as neither changes. */
export function shownRows(state: Pick<ReviewState, 'rows' | 'filter'>): readonly ReviewRow[] {
  if (shownCache?.rows === state.rows && shownCache.filter === state.filter) return shownCache.shown
  const { rows, filter } = state
  const shown = filter === 'all' ? rows : rows.filter((row) => passes(row, filter))
  shownCache = { rows, filter, shown }
  return shown
}

/** Takes over changed rows; the focus goes to the next row where its own is no longer shown. */
export function setRows(rows: readonly ReviewRow[]): void {
  const state = useReview.getState()
  const before = shownRows(state)
  const focusId = focusAfter(shownRows({ ...state, rows }), before, state.focusId)
  useReview.setState({ rows, focusId, ...(focusId === state.focusId ? {} : atRest) })
}

const atRest = { editing: null, tagging: false, adjusting: false } as const

export function setFilter(filter: ReviewFilter): void {
  const state = useReview.getState()
  const focusId = focusAfter(shownRows({ ...state, filter }), shownRows(state), state.focusId)
  useReview.setState({ filter, focusId, ...atRest })
}

export function focusEntry(focusId: string): void {
  if (focusId !== useReview.getState().focusId) useReview.setState({ focusId, ...atRest })
}

/** Moves the focus by rows; stops at both ends. */
export function moveFocus(by: number): void {
  const state = useReview.getState()
  const shown = shownRows(state)
  const at = shown.findIndex((row) => row.id === state.focusId)
  const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))]
  if (next) focusEntry(next.id)
}

export function focusedRow(): ReviewRow | null {
  const { rows, focusId } = useReview.getState()
  return rows.find((row) => row.id === focusId) ?? null
}

export function focusedEntry(): ReviewEntry | null {
  const { entries, focusId } = useReview.getState()
  return (focusId && entries.get(focusId)) || null
}

export function keepEntry(entry: ReviewEntry): void {
  useReview.setState((state) =>
    entry.reviewId === state.reviewId ? { entries: new Map(state.entries).set(entry.id, entry) } : {},
  )
}
