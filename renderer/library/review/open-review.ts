import type { Work } from '../commands/work'
import type { StoredReview, StoredReviewEntry } from '../database/rows'
import { refusal } from '../failures'

/** The review, as long as it is open. */
export async function reviewOf(work: Work, id: string): Promise<StoredReview> {
  const review = await work.reviews.get(id)
  if (!review || review.closedAt !== null) {
    throw refusal('library.reviewGone', 'This review has been closed. Nothing was changed.')
  }
  return review
}

/** Entries of open reviews; refused where one is gone. */
export async function entriesOf(work: Work, ids: readonly string[]): Promise<StoredReviewEntry[]> {
  const wanted = [...new Set(ids)]
  const rows = await work.reviewEntries.getMany(wanted)
  if (rows.length !== wanted.length) {
    throw refusal('library.reviewGone', 'This entry is no longer in a review. Nothing was changed.')
  }
  for (const id of new Set(rows.map((row) => row.reviewId))) await reviewOf(work, id)
  return rows
}
