import type { Paper } from '../../../shared/model/paper'
import type { StoredReview, StoredReviewEntry } from '../database/rows'
import { matchEntries } from '../review/match'
import { reviewOf } from '../review/open-review'
import { command } from './command'
import { NewKeys, newPaper } from './new-paper'
import { withIds } from './papers-of'
import { withStatus } from './status'
import { tagKey, tagsOfNames } from './tags'
import { paperWithVersion, updatedPaper, type Taken } from './take-entry'
import type { Work } from './work'

/**
 * Takes a review's taken entries into the library. The import gets the review's id. Tags, collection and status
 * of the review go to new papers alone; those given to an entry itself go to its paper whatever its fate, since
 * the person named it. Entries that were left are kept as declined, but for those that the library has.
 */
export const acceptReview = command('acceptReview', {
  async run(work, { reviewId }) {
    const review = await reviewOf(work, reviewId)
    const rows = await work.reviewEntries.where('reviewId', [reviewId])
    rows.sort((one, other) => one.order - other.order)
    const taken = rows.filter((row) => row.taken && !(row.choice === 'skip' && isInLibrary(row)))
    const acceptance = await Acceptance.of(work, review, taken)
    for (const row of taken) acceptance.take(row)
    const { inserted, updated } = acceptance.stage()
    await markTaken(work, taken, acceptance.paperOf)
    const declined = rows.filter((row) => !row.taken && !isInLibrary(row))
    work.declinedEntries.insert(declined.map((row) => declinedOf(row, work.now)))
    work.imports.put({
      id: reviewId,
      source: review.source,
      importedAt: work.now,
      takenCount: inserted.length + updated.length,
      declinedCount: declined.length,
      unreadable: review.unreadable,
    })
    work.reviews.put({ ...review, closedAt: work.now })
    const params = { taken: inserted.length, updated: updated.length, declined: declined.length }
    return {
      output: {
        importId: reviewId,
        paperIds: [...new Set(taken.flatMap((row) => acceptance.paperOf.get(row.id) ?? []))],
        declined: declined.length,
        updated: updated.length,
      },
      label: { key: 'history.acceptReview', params: { ...params, source: review.source.name } },
    }
  },
})

/** An entry that matches a paper, in the trash or not, is left alone rather than declined. */
function isInLibrary({ match }: StoredReviewEntry): boolean {
  return match !== null && match.where !== 'declined'
}

function declinedOf({ id, reviewId, entry, titleKeys, identifierKeys }: StoredReviewEntry, at: string) {
  return { id, importId: reviewId, entry, declinedAt: at, takenAsPaperId: null, titleKeys, identifierKeys }
}

/** Entries that were declined before and are taken now: their import shows as what. */
async function markTaken(
  work: Work,
  taken: readonly StoredReviewEntry[],
  paperOf: ReadonlyMap<string, string>,
): Promise<void> {
  const paperOfDeclined = new Map(
    taken.flatMap((row) => (row.match?.where === 'declined' ? [[row.match.id, paperOf.get(row.id)]] : [])),
  )
  const declined = await work.declinedEntries.getMany([...paperOfDeclined.keys()])
  work.declinedEntries.putAll(
    declined.map((entry) => ({ ...entry, takenAsPaperId: paperOfDeclined.get(entry.id) ?? null })),
  )
}

/** The papers that come out of a review, while they are computed. */
class Acceptance {
  /** Entry to paper. */
  readonly paperOf = new Map<string, string>()
  private readonly inserted: Paper[] = []
  private readonly updated = new Map<string, Paper>()
  private readonly keys: NewKeys

  private constructor(
    private readonly work: Work,
    private readonly review: StoredReview,
    private readonly tagIds: ReadonlyMap<string, string>,
    private readonly collectionIds: readonly string[],
    /** Papers that entries match, by entry. */
    private readonly matched: ReadonlyMap<string, Paper>,
  ) {
    this.keys = new NewKeys(work)
  }

  static async of(
    work: Work,
    review: StoredReview,
    taken: readonly StoredReviewEntry[],
  ): Promise<Acceptance> {
    const names = [...review.tagNames, ...taken.flatMap((row) => row.tagNames)]
    const tags = taken.length > 0 ? await tagsOfNames(work, names) : []
    const collection =
      review.collectionId === null ? undefined : await work.collections.get(review.collectionId)
    return new Acceptance(
      work,
      review,
      new Map(tags.map((tag) => [tagKey(tag.name), tag.id])),
      collection ? [collection.id] : [],
      await matchedPapers(work, taken),
    )
  }

  /** Carries out the choice for one entry. A paper that is gone meanwhile is made anew. */
  take(row: StoredReviewEntry): void {
    const match = row.choice === 'keep-both' && isInLibrary(row) ? undefined : this.matched.get(row.id)
    const paper = match && (this.updated.get(match.id) ?? match)
    if (!paper) {
      this.insert(row)
      return
    }
    const taken: Taken = { entry: row.entry, corrected: row.correctedFields, importId: this.review.id }
    const changed =
      row.choice === 'version'
        ? paperWithVersion(this.work, paper, taken)
        : updatedPaper(this.work, paper, taken)
    const tagged = { ...changed, tagIds: withIds(changed.tagIds, this.idsOf(row.tagNames)) }
    const { status } = row
    this.updated.set(paper.id, status === null ? tagged : withStatus(tagged, status, this.work.now))
    this.paperOf.set(row.id, paper.id)
  }

  stage(): { inserted: Paper[]; updated: Paper[] } {
    const updated = [...this.updated.values()]
    this.work.papers.insert(this.inserted)
    this.work.papers.putAll(updated)
    return { inserted: this.inserted, updated }
  }

  private insert(row: StoredReviewEntry): void {
    const { work, review } = this
    const paper = newPaper(work, this.keys, row.entry.fields, {
      source: { by: 'import', importId: review.id, at: work.now },
      corrected: row.correctedFields,
      status: row.status ?? review.status,
      tagIds: this.idsOf([...review.tagNames, ...row.tagNames]),
      collectionIds: this.collectionIds,
      importIds: [review.id],
      codeLinks: row.entry.codeLinks,
      codeAnnounced: row.entry.codeAnnounced,
      extra: row.entry.extra,
    })
    this.inserted.push(paper)
    this.paperOf.set(row.id, paper.id)
  }

  private idsOf(names: readonly string[]): string[] {
    return names.flatMap((name) => this.tagIds.get(tagKey(name)) ?? [])
  }
}

/**
 * The papers that taken entries go to. Entries that matched nothing are looked up again, because another import
 * may have brought the same paper since: such a one is updated, never doubled.
 */
async function matchedPapers(work: Work, taken: readonly StoredReviewEntry[]): Promise<Map<string, Paper>> {
  const target = new Map<string, string>()
  const unmatched = taken.filter((row) => !isInLibrary(row))
  const matches = await matchEntries(
    work,
    unmatched.map((row) => row.entry.fields),
  )
  unmatched.forEach((row, place) => {
    const match = matches[place]
    if (match?.where === 'library') target.set(row.id, match.id)
  })
  for (const row of taken) if (row.match && isInLibrary(row)) target.set(row.id, row.match.id)
  const papers = new Map((await work.papers.getMany([...target.values()])).map((paper) => [paper.id, paper]))
  return new Map(
    [...target].flatMap(([entryId, paperId]) => {
      const paper = papers.get(paperId)
      return paper ? [[entryId, paper] as const] : []
    }),
  )
}
