import type { ReviewRow } from '../../library/calls'
import type { Answer } from '../../library/calls'
import { library } from '../../app/library'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { keepEntry, leaveReview, resetReview, setFilter, setRows, shownRows, useReview } from './store'

/** While entries stream in or many decisions are made, rows are read again at most this often. */
const refreshPause = 250

let pending = Promise.resolve()
let writing = 0
/** Counts what the person did, so that an answer from before it never undoes it on the screen. */
let turn = 0
let refreshTimer: ReturnType<typeof setTimeout> | null = null

/** Shows a review and follows its changes until the answer is called. */
export function openInWindow(reviewId: string): () => void {
  resetReview(reviewId)
  void refresh()
  const stop = library.onChange((change) => {
    const { reviews = [], reviewEntries = [] } = change.tables
    if (reviews.length + reviewEntries.length === 0) return
    const { entries } = useReview.getState()
    for (const id of reviewEntries) if (entries.has(id)) void readEntry(id)
    scheduleRefresh()
  })
  return () => {
    stop()
    if (refreshTimer) clearTimeout(refreshTimer)
    refreshTimer = null
    leaveReview()
  }
}

/** Writes a change in the background, in order. What failed is told and the screen goes back to what is on disk. */
export function write(call: () => Promise<Answer<unknown>>): void {
  turn += 1
  writing += 1
  pending = pending
    .then(call)
    .then((answer) => {
      if (!answer.ok) throw new Error(answer.failure.message)
    })
    .catch((error: unknown) => {
      const what = error instanceof Error ? error.message : ''
      useApp.getState().toast({ text: say('review.notSaved', { what }), tone: 'danger' })
    })
    .finally(() => {
      writing -= 1
      scheduleRefresh()
    })
}

/** Fulfilled when everything decided so far is on disk. */
export function written(): Promise<void> {
  return pending
}

export function scheduleRefresh(): void {
  refreshTimer ??= setTimeout(() => {
    refreshTimer = null
    void refresh()
  }, refreshPause)
}

async function refresh(): Promise<void> {
  const { reviewId } = useReview.getState()
  if (!reviewId) return
  const asked = turn
  const [review, rows] = await Promise.all([
    library.query.review({ reviewId }),
    library.query.reviewRows({ reviewId }),
  ])
  if (useReview.getState().reviewId !== reviewId) return
  if (writing > 0 || asked !== turn) {
    if (writing === 0) scheduleRefresh()
    return
  }
  const first = useReview.getState().review === null
  if (review.ok) useReview.setState({ review: review.value ?? 'gone' })
  if (rows.ok) setRows(rows.value)
  const nothingRead = rows.ok && rows.value.length === 0 && review.ok && review.value?.unreadable.length
  if (first && nothingRead) setFilter('unreadable')
}

const asking = new Set<string>()

/** Reads the focused entry and its neighbours, so that moving on shows the next abstract at once. */
export function readAround(focusId: string): void {
  const state = useReview.getState()
  const shown = shownRows(state)
  const at = shown.findIndex((row) => row.id === focusId)
  const near = [shown[at], shown[at + 1], shown[at - 1], shown[at + 2]]
  for (const row of near) if (row && !state.entries.has(row.id)) void readEntry(row.id)
}

/** Reads an entry again unless its answer would be older than what the person just did. */
export async function readEntry(entryId: string): Promise<void> {
  if (asking.has(entryId)) return
  asking.add(entryId)
  const asked = turn
  const answer = await library.query.reviewEntry({ entryId })
  asking.delete(entryId)
  if (asked !== turn || writing > 0) {
    await pending
    return readEntry(entryId)
  }
  if (answer.ok && answer.value) keepEntry(answer.value)
}

/** Changes rows on the screen before they are written. */
export function showAtOnce(ids: ReadonlySet<string>, change: (row: ReviewRow) => ReviewRow): void {
  setRows(useReview.getState().rows.map((row) => (ids.has(row.id) ? change(row) : row)))
}
