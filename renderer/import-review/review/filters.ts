import type { ReviewRow } from '../../library/calls'

/** What a row's last column says: the one thing that most needs saying. */
export type RowState = 'check' | 'trash' | 'declined' | 'library' | 'ready'

export const reviewFilters = ['all', 'check', 'ready', 'library', 'left-out', 'unreadable'] as const
export type ReviewFilter = (typeof reviewFilters)[number]

export function stateOf(row: ReviewRow): RowState {
  if (needsCheck(row)) return 'check'
  return row.match ? row.match.where : 'ready'
}

/** True until the person has corrected or confirmed what the reader was unsure of. */
export function needsCheck(row: ReviewRow): boolean {
  return row.pleaseCheck && !row.checked
}

/** Whether a paper is already there: then `choice` says what becomes of the entry. A declined one is not there. */
export function isThere(row: ReviewRow): boolean {
  return row.match !== null && row.match.where !== 'declined'
}

/** Whether accepting the review brings this entry in, as a paper, a version or an update. */
export function comesIn(row: ReviewRow): boolean {
  return row.taken && !(isThere(row) && row.choice === 'skip')
}

/** Whether a row stands under a filter. Unreadable parts are no rows. */
export function passes(row: ReviewRow, filter: ReviewFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'check':
      return needsCheck(row)
    case 'ready':
      return comesIn(row) && !needsCheck(row)
    case 'library':
      return isThere(row)
    case 'left-out':
      return !comesIn(row)
    case 'unreadable':
      return false
  }
}

export type FilterCounts = Record<ReviewFilter, number>

/** How many rows stand under each filter. */
export function countFilters(rows: readonly ReviewRow[], unreadable: number): FilterCounts {
  const counts: FilterCounts = { all: 0, check: 0, ready: 0, library: 0, 'left-out': 0, unreadable }
  for (const row of rows) for (const filter of reviewFilters) if (passes(row, filter)) counts[filter] += 1
  return counts
}

/** The id to focus when `current` is gone from the shown rows: the one now in its place, else the last. */
export function focusAfter(
  shown: readonly ReviewRow[],
  before: readonly ReviewRow[],
  current: string | null,
): string | null {
  if (current && shown.some((row) => row.id === current)) return current
  const there = new Set(shown.map((row) => row.id))
  const place = before.findIndex((row) => row.id === current)
  const next = place < 0 ? undefined : before.slice(place).find((row) => there.has(row.id))
  return next?.id ?? (place < 0 ? shown[0]?.id : shown.at(-1)?.id) ?? null
}

/** The next row after `current` that needs a look, going round at the end; null when there is none. */
export function nextToCheck(rows: readonly ReviewRow[], current: string | null): string | null {
  const start = rows.findIndex((row) => row.id === current) + 1
  const round = [...rows.slice(start), ...rows.slice(0, start)]
  return round.find((row) => needsCheck(row) && row.id !== current)?.id ?? null
}
