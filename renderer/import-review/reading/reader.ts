import type { ReadBatch, ReadEnd } from '../../../shared/contract/import'
import type { Failure } from '../../../shared/contract/failure'
import { library, valueOf } from '../../app/library'
import { useApp } from '../../app/store'
import { outcomeOfEmpty, outcomeOfFailure, tellCancelled, tellTextNotKept } from './outcomes'
import { localToday, type Source } from './sources'
import { updateReading, useReading } from './state'

/** Sources smaller than this show no progress unless they take longer than a second. */
const bigSource = 2_000_000

const queue: Source[] = []
let running = false

/** Reads sources one after the other, each into a review of its own; the first review opens as soon as it has entries. */
export async function readSources(sources: readonly Source[]): Promise<void> {
  queue.push(...sources)
  useReading.setState({ waiting: queue.map((source) => source.name) })
  if (running) return
  running = true
  let opened = false
  try {
    for (let source = queue.shift(); source; source = queue.shift()) {
      useReading.setState({ waiting: queue.map((waiting) => waiting.name) })
      opened = (await readSource(source, !opened)) || opened
    }
  } finally {
    running = false
    useReading.setState({ current: null, waiting: [] })
  }
}

/** What one reading has come to so far. */
interface Progress {
  reviewId: string | null
  entries: number
  unreadable: number
  lines: number
}

type End = { kind: 'end'; end: ReadEnd } | { kind: 'failure'; failure: Failure } | { kind: 'cancelled' }

/** True when its review was opened in the window. */
async function readSource(source: Source, mayOpen: boolean): Promise<boolean> {
  const progress: Progress = { reviewId: null, entries: 0, unreadable: 0, lines: 0 }
  const givenNames = await library.query.givenNames({})
  let opened = false
  const end = await stream(source, givenNames.ok ? givenNames.value : [], progress, (reviewId) => {
    if (!mayOpen || opened) return
    opened = true
    useApp.getState().go({ kind: 'review', reviewId })
  })
  if (end.kind === 'cancelled') {
    useReading.setState({ current: null })
    await discard(progress.reviewId)
    tellCancelled()
    return false
  }
  if (end.kind === 'failure') {
    useReading.setState({ current: null })
    if (progress.entries === 0) await discard(progress.reviewId)
    outcomeOfFailure(source, end.failure, progress)
    return opened
  }
  try {
    await complete(source, end.end, progress)
  } finally {
    useReading.setState({ current: null })
  }
  if (progress.entries === 0) outcomeOfEmpty(source, progress, () => void discard(progress.reviewId))
  return opened
}

function stream(
  source: Source,
  givenNames: string[],
  progress: Progress,
  onEntries: (reviewId: string) => void,
): Promise<End> {
  return new Promise((resolve) => {
    const late = setTimeout(() => updateReading({ shown: true }), 1_000)
    const finish = (end: End) => {
      clearTimeout(late)
      resolve(end)
    }
    let adding = Promise.resolve()
    const reading = window.lectern.import.readEntries(
      { source: source.read, today: localToday(), givenNames },
      {
        onBatch: (batch) => {
          adding = takeBatch(source, batch, progress)
          return adding.then(() => {
            if (progress.reviewId && progress.entries > 0) onEntries(progress.reviewId)
          })
        },
        onEnd: (end) => finish({ kind: 'end', end }),
        onFailure: (failure) => finish({ kind: 'failure', failure }),
      },
    )
    // The batch that is being written must be in before its review can be discarded.
    const cancel = () => {
      reading.cancel()
      const stopped = () => finish({ kind: 'cancelled' })
      adding.then(stopped, stopped)
    }
    showProgress(source, cancel)
  })
}

function showProgress(source: Source, cancel: () => void): void {
  const shown = source.bytes > bigSource
  const progress = { entries: 0, lines: 0, bytesRead: 0, bytesTotal: source.bytes }
  useReading.setState({ current: { name: source.name, ...progress, shown, cancel } })
}

/** Writes what was read into the review, which is opened with the first of it. */
async function takeBatch(source: Source, batch: ReadBatch, progress: Progress): Promise<void> {
  progress.lines = batch.lines
  if (batch.items.length > 0) {
    const reviewId = progress.reviewId ?? (await open(source))
    progress.reviewId = reviewId
    const { entries } = await valueOf(library.review.addReviewItems({ reviewId, items: batch.items }))
    progress.entries += entries
    progress.unreadable += batch.items.filter((item) => item.kind === 'unreadable').length
  }
  const { entries } = progress
  const { lines, bytesRead, bytesTotal } = batch
  updateReading({ entries, lines, bytesRead, bytesTotal: bytesTotal ?? source.bytes })
}

async function open(source: Source): Promise<string> {
  const takeByDefault = useApp.getState().settings?.takeByDefault ?? true
  const { kind, name, bytes } = source
  const answer = await valueOf(
    library.review.openReview({ source: { kind, name, lines: 0, bytes }, takeByDefault }),
  )
  return answer.reviewId
}

/** Keeps the text with the review; a text that cannot be had again does not stop the import. */
async function complete(source: Source, end: ReadEnd, progress: Progress): Promise<void> {
  if (!progress.reviewId) return
  const text = await textOf(source)
  await valueOf(
    library.review.completeReview({
      reviewId: progress.reviewId,
      text: text ?? '',
      lines: end.lines,
      bytes: end.bytes,
    }),
  )
  if (text === null) tellTextNotKept(source)
}

async function textOf(source: Source): Promise<string | null> {
  if (source.read.kind === 'text') return source.read.text
  const answer = await window.lectern.import.readText({ token: source.read.token })
  return answer.ok ? answer.value.text : null
}

async function discard(reviewId: string | null): Promise<void> {
  if (reviewId) await valueOf(library.review.discardReview({ reviewId }))
}
