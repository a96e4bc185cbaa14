import type { z } from '../../../shared/zod'
import type { ParsedItem, SourcePlace } from '../../../shared/model/entry'
import type { reviewCalls } from '../calls'
import { write, type Core } from '../core'
import type { Work } from '../commands/work'
import { record } from '../history/record'
import { correctEntry } from './correct'
import { decideEntries } from './decide'
import { addEntries } from './entries'
import { reviewOf } from './open-review'

export type ReviewCallName = keyof typeof reviewCalls
export type ReviewInput<Name extends ReviewCallName> = z.output<(typeof reviewCalls)[Name]['input']>
export type ReviewOutput<Name extends ReviewCallName> = z.output<(typeof reviewCalls)[Name]['output']>

/** Carries out a call on an open review whose input was validated. */
export type ReviewCalls = {
  [Name in ReviewCallName]: (core: Core, input: ReviewInput<Name>) => Promise<ReviewOutput<Name>>
}

export const reviewCallList: ReviewCalls = {
  openReview: inReview(openReview),
  addReviewItems: inReview(addReviewItems),
  completeReview: inReview(completeReview),
  decideEntries: inReview(async (work, input: ReviewInput<'decideEntries'>) => {
    await decideEntries(work, input)
    return {}
  }),
  correctEntry: inReview(async (work, input: ReviewInput<'correctEntry'>) => {
    await correctEntry(work, input)
    return {}
  }),
  setReviewDefaults: inReview(setReviewDefaults),
  replaceUnreadable: inReview(replaceUnreadable),
  discardReview,
}

/** A change of an open review: a transaction told to all windows, without a line of history. */
function inReview<Input, Output>(
  run: (work: Work, input: Input) => Promise<Output>,
): (core: Core, input: Input) => Promise<Output> {
  return (core, input) =>
    write(core, async (work) => {
      const value = await run(work, input)
      return { value, label: null, historyIds: [] }
    })
}

function openReview(work: Work, { source, takeByDefault }: ReviewInput<'openReview'>) {
  const id = work.newId()
  work.reviews.put({
    id,
    source,
    openedAt: work.now,
    complete: false,
    unreadable: [],
    tagNames: [],
    collectionId: null,
    status: 'inbox',
    closedAt: null,
    takeByDefault,
  })
  return Promise.resolve({ reviewId: id })
}

async function addReviewItems(work: Work, { reviewId, items }: ReviewInput<'addReviewItems'>) {
  const review = await reviewOf(work, reviewId)
  const unreadable = unreadableOf(items)
  if (unreadable.length > 0) {
    work.reviews.put({ ...review, unreadable: [...review.unreadable, ...unreadable] })
  }
  return { entries: await addEntries(work, review, entriesOf(items)) }
}

async function completeReview(work: Work, input: ReviewInput<'completeReview'>) {
  const review = await reviewOf(work, input.reviewId)
  const { lines, bytes } = input
  work.reviews.put({ ...review, source: { ...review.source, lines, bytes }, complete: true })
  work.importTexts.put({ id: review.id, text: input.text })
  return {}
}

async function setReviewDefaults(work: Work, input: ReviewInput<'setReviewDefaults'>) {
  const review = await reviewOf(work, input.reviewId)
  work.reviews.put({
    ...review,
    tagNames: input.tagNames ?? review.tagNames,
    collectionId: input.collectionId === undefined ? review.collectionId : input.collectionId,
    status: input.status ?? review.status,
  })
  return {}
}

/** The items' lines count within the corrected text; in the review they count within the whole source. */
async function replaceUnreadable(work: Work, { reviewId, line, items }: ReviewInput<'replaceUnreadable'>) {
  const review = await reviewOf(work, reviewId)
  const moved = items.map((item) => movedDown(item, line - 1))
  const others = review.unreadable.filter((part) => part.source.line !== line)
  const unreadable = [...others, ...unreadableOf(moved)].sort(
    (one, other) => one.source.line - other.source.line,
  )
  work.reviews.put({ ...review, unreadable })
  await addEntries(work, review, entriesOf(moved))
  return {}
}

/** Closes a review without taking anything. A line of history, so that it can be taken back. */
function discardReview(
  core: Core,
  { reviewId }: ReviewInput<'discardReview'>,
): Promise<Record<string, never>> {
  return write(core, async (work) => {
    const review = await reviewOf(work, reviewId)
    const count = (await work.reviewEntries.where('reviewId', [reviewId])).length
    work.reviews.put({ ...review, closedAt: work.now })
    const label = { key: 'history.discardReview', params: { count, source: review.source.name } } as const
    return record(core, work, 'discardReview', { output: {}, label }, null)
  })
}

function entriesOf(items: readonly ParsedItem[]) {
  return items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []))
}

function unreadableOf(items: readonly ParsedItem[]) {
  return items.flatMap((item) => (item.kind === 'unreadable' ? [item.unreadable] : []))
}

function movedDown(item: ParsedItem, lines: number): ParsedItem {
  const move = (place: SourcePlace): SourcePlace => ({
    ...place,
    line: place.line + lines,
    endLine: place.endLine + lines,
  })
  if (item.kind === 'unreadable') {
    return { kind: 'unreadable', unreadable: { ...item.unreadable, source: move(item.unreadable.source) } }
  }
  const { entry } = item
  return {
    kind: 'entry',
    entry: {
      ...entry,
      source: move(entry.source),
      split: entry.split && { ...entry.split, lineNumber: entry.split.lineNumber + lines },
      warnings: entry.warnings.map((warning) => ({ ...warning, line: warning.line + lines })),
    },
  }
}
