import { fillEmpty, matchKeys, sameWork } from '../../../shared/matching'
import type { Entry } from '../../../shared/model/entry'
import type { Fields } from '../../../shared/model/fields'
import type { Match, ReviewEntry } from '../../../shared/model/review'
import { mergeLinks } from '../../../shared/repository-links'
import type { Work } from '../commands/work'
import type { StoredReview, StoredReviewEntry } from '../database/rows'
import { matchEntries } from './match'

/**
 * Adds what a parser read to a review: what is the same paper as an entry that is there becomes one with it,
 * what is new is matched against the library.
 */
export async function addEntries(
  work: Work,
  review: StoredReview,
  entries: readonly Entry[],
): Promise<number> {
  const merged = await withinReview(work, review.id, entries)
  work.reviewEntries.putAll(merged.known)
  const matches = await matchEntries(
    work,
    merged.fresh.map((entry) => entry.fields),
  )
  const rows = merged.fresh.map((entry, place) => newRow(work, review, entry, matches[place] ?? null))
  work.reviewEntries.insert(rows)
  return rows.length
}

/** The fate that is offered first. Nothing changes a paper that is there unless the person takes the entry. */
export function firstChoice(match: Match | null): ReviewEntry['choice'] {
  return match && match.where !== 'declined' ? 'skip' : 'keep-both'
}

function newRow(work: Work, review: StoredReview, entry: Entry, match: Match | null): StoredReviewEntry {
  return {
    id: work.newId(),
    reviewId: review.id,
    order: entry.source.line,
    entry,
    checked: false,
    correctedFields: [],
    taken: review.takeByDefault && match === null,
    status: null,
    tagNames: [],
    match,
    choice: firstChoice(match),
    ...matchKeys(entry.fields),
  }
}

/** Sorts entries into those that continue a row of the review, already merged into it, and new ones. */
async function withinReview(
  work: Work,
  reviewId: string,
  entries: readonly Entry[],
): Promise<{ known: StoredReviewEntry[]; fresh: Entry[] }> {
  const keys = entries.map((entry) => matchKeys(entry.fields))
  const rows = [
    ...(await work.reviewEntries.where('titleKeys', [...new Set(keys.flatMap((key) => key.titleKeys))])),
    ...(await work.reviewEntries.where('identifierKeys', [
      ...new Set(keys.flatMap((key) => key.identifierKeys)),
    ])),
  ].filter((row) => row.reviewId === reviewId)
  const known = new Map<string, StoredReviewEntry>()
  const fresh: Entry[] = []
  const places = new Places()
  for (const row of rows) places.add(row, { id: row.id }, row.entry.fields)
  const current = new Map(rows.map((row) => [row.id, row]))
  entries.forEach((entry, index) => {
    const place = places.find(keys[index] ?? { titleKeys: [], identifierKeys: [] }, entry.fields)
    if (!place) {
      places.add(matchKeys(entry.fields), { at: fresh.length }, entry.fields)
      fresh.push(entry)
    } else if ('at' in place) {
      const before = fresh[place.at]
      if (before) fresh[place.at] = mergedEntry(before, entry)
    } else {
      const before = current.get(place.id)
      if (!before) return
      const row = mergedRow(before, entry)
      current.set(row.id, row)
      known.set(row.id, row)
    }
  })
  return { known: [...known.values()], fresh }
}

type Place = { id: string } | { at: number }

/** Where in a review, or in the batch that comes in, a work stands already. */
class Places {
  private readonly byKey = new Map<string, { place: Place; fields: Fields }[]>()

  add(keys: ReturnType<typeof matchKeys>, place: Place, fields: Fields): void {
    for (const key of [...keys.titleKeys, ...keys.identifierKeys]) {
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), { place, fields }])
    }
  }

  find(keys: ReturnType<typeof matchKeys>, fields: Fields): Place | null {
    for (const key of [...keys.identifierKeys, ...keys.titleKeys]) {
      for (const known of this.byKey.get(key) ?? []) if (sameWork(known.fields, fields)) return known.place
    }
    return null
  }
}

/** What a person has touched keeps its fields; the other only fills what is empty. */
function mergedRow(row: StoredReviewEntry, entry: Entry): StoredReviewEntry {
  const touched = row.correctedFields.length > 0 || row.checked
  const merged = touched ? filledFrom(row.entry, entry) : mergedEntry(row.entry, entry)
  return { ...row, entry: merged, ...matchKeys(merged.fields) }
}

/** The fuller of two readings of one paper, filled from the other, at the place of the first. */
function mergedEntry(first: Entry, second: Entry): Entry {
  const fuller = fullness(second) > fullness(first) ? second : first
  const merged = filledFrom(fuller, fuller === first ? second : first)
  return { ...merged, source: first.source, split: fuller.split }
}

function filledFrom(entry: Entry, other: Entry): Entry {
  const codeLinks = mergeLinks([...entry.codeLinks, ...other.codeLinks])
  return {
    ...entry,
    fields: { ...entry.fields, ...fillEmpty(entry.fields, other.fields, {}) },
    codeLinks,
    codeAnnounced: entry.codeAnnounced || other.codeAnnounced,
    extra: { ...other.extra, ...entry.extra },
  }
}

/** More of the abstract, then more authors, then a surer reading. */
function fullness({ fields, confidence }: Entry): number {
  return fields.abstract.length + 20 * fields.author.length + confidence
}
