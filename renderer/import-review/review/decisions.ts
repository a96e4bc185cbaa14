import type { z } from '../../../shared/zod'
import type { Fields } from '../../../shared/model/fields'
import { displayName } from '../../../shared/model/person'
import type { ReadingStatus } from '../../../shared/model/paper'
import type { DuplicateChoice, Review, ReviewEntry } from '../../../shared/model/review'
import { readAuthorList } from '../../../shared/formats/listing/author-list'
import { readPerson } from '../../../shared/formats/listing/person'
import type { reviewCalls, ReviewRow } from '../../library/calls'
import { library } from '../../app/library'
import { changeSettings } from '../../app/settings'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { sidesOf } from './boundary'
import { comesIn, isThere } from './filters'
import { showAtOnce, write } from './persistence'
import { keepEntry, useReview } from './store'

type Decision = Omit<z.input<typeof reviewCalls.decideEntries.input>, 'entryIds'>

/** Decides about entries: on the screen at once, on disk a moment later. */
export function decide(rows: readonly ReviewRow[], decision: Decision): void {
  const [first, ...rest] = rows.map((row) => row.id)
  if (!first) return
  const entryIds: [string, ...string[]] = [first, ...rest]
  showAtOnce(new Set(entryIds), (row) => decided(row, decision))
  write(() => library.review.decideEntries({ entryIds, ...decision }))
}

function decided(row: ReviewRow, decision: Decision): ReviewRow {
  const { addTagNames = [], removeTagNames = [], ...rest } = decision
  const gone = new Set(removeTagNames.map(plain))
  const kept = row.tagNames.filter((name) => !gone.has(plain(name)))
  const there = new Set(kept.map(plain))
  const tagNames = [...kept, ...addTagNames.filter((name) => !there.has(plain(name)))]
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  // Leaving a paper out that is there means to skip it again, as on disk.
  const skipped = decision.taken === false && isThere(row) ? ({ choice: 'skip' } as const) : {}
  return { ...row, ...skipped, ...given, tagNames }
}

const plain = (name: string) => name.toLocaleLowerCase()

/** Takes an entry or leaves it out. Taking one that is already there means to update it. */
export function toggleTaken(row: ReviewRow): void {
  const taken = !comesIn(row)
  const choice = taken && isThere(row) && row.choice === 'skip' ? ({ choice: 'update' } as const) : {}
  decide([row], { taken, ...choice })
  announceTaken(taken)
}

function announceTaken(taken: boolean): void {
  const count = useReview.getState().rows.filter(comesIn).length
  useApp.getState().announce(say(taken ? 'review.announce.taken' : 'review.announce.left', { count }))
}

/** What becomes of an entry that is already there; anything but skipping it means that it is taken. */
export function choose(row: ReviewRow, choice: DuplicateChoice): void {
  decide([row], { choice, taken: choice !== 'skip' })
}

/** Takes all entries that are not there yet, or none, and starts the next review the same way. */
export function takeAll(taken: boolean): void {
  const { rows } = useReview.getState()
  decide(
    rows.filter((row) => comesIn(row) !== taken && !(taken && isThere(row))),
    { taken },
  )
  announceTaken(taken)
  void changeSettings({ takeByDefault: taken })
}

/** A status for this entry alone; the review's own status takes it back to what all get. */
export function setEntryStatus(row: ReviewRow, status: ReadingStatus): void {
  const { review } = useReview.getState()
  const common = review && review !== 'gone' ? review.status : null
  decide([row], { status: status === common ? null : status })
}

/** Confirms what the reader was unsure of. */
export function confirm(row: ReviewRow): void {
  if (row.pleaseCheck && !row.checked) decide([row], { checked: true })
}

/** What all that come in are given. */
export function setDefaults(changes: Partial<Pick<Review, 'tagNames' | 'collectionId' | 'status'>>): void {
  const { review, reviewId } = useReview.getState()
  if (!reviewId || !review || review === 'gone') return
  useReview.setState({ review: { ...review, ...changes } })
  write(() => library.review.setReviewDefaults({ reviewId, ...changes }))
}

interface Correction {
  changes?: Partial<Fields>
  codeLinks?: string[]
  splitAt?: number
}

/** Corrects an entry in place; it counts as checked from then on. */
export function correct(entry: ReviewEntry, correction: Correction): void {
  const changes = { ...splitFields(entry, correction.splitAt), ...correction.changes }
  keepEntry(corrected(entry, changes, correction.splitAt))
  showAtOnce(new Set([entry.id]), (row) => ({
    ...row,
    checked: true,
    title: changes.title ?? row.title,
    authors: changes.author?.map(displayName) ?? row.authors,
    moreAuthors: changes.moreAuthors ?? row.moreAuthors,
    subjects: changes.subjects ?? row.subjects,
    issued: changes.issued === undefined ? row.issued : changes.issued,
  }))
  const { codeLinks, splitAt } = correction
  write(() =>
    library.review.correctEntry({
      entryId: entry.id,
      changes: correction.changes ?? {},
      ...(codeLinks ? { codeLinks } : {}),
      ...(splitAt === undefined ? {} : { splitAt }),
    }),
  )
}

function corrected(entry: ReviewEntry, changes: Partial<Fields>, splitAt?: number): ReviewEntry {
  const { split } = entry.entry
  return {
    ...entry,
    checked: true,
    entry: {
      ...entry.entry,
      fields: { ...entry.entry.fields, ...changes },
      split: split && splitAt !== undefined ? { ...split, at: splitAt } : split,
    },
  }
}

/** Title and authors as a boundary at `splitAt` gives them. */
function splitFields(entry: ReviewEntry, splitAt: number | undefined): Partial<Fields> {
  const { split } = entry.entry
  if (splitAt === undefined || !split) return {}
  const { title, authors } = sidesOf(split.line, splitAt)
  const { names, moreAuthors } = readAuthorList(authors)
  return { title, author: names.map(readPerson), moreAuthors }
}
