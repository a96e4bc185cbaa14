import { displayName } from '../../../shared/model/person'
import type { ReviewRow } from '../calls'
import type { Written } from '../commands/work'
import type { LibraryDatabase } from '../database/database'
import type { StoredReviewEntry } from '../database/rows'

/** What the review's list shows of an entry. */
export function reviewRowOf(row: StoredReviewEntry): ReviewRow {
  const { fields, codeLinks, codeAnnounced, source, warnings, pleaseCheck } = row.entry
  return {
    id: row.id,
    reviewId: row.reviewId,
    order: row.order,
    checked: row.checked,
    taken: row.taken,
    status: row.status,
    tagNames: row.tagNames,
    match: row.match,
    choice: row.choice,
    line: source.line,
    title: fields.title,
    authors: fields.author.map(displayName),
    moreAuthors: fields.moreAuthors,
    subjects: fields.subjects,
    issued: fields.issued,
    code: codeLinks.length > 0 ? 'link' : codeAnnounced ? 'announced' : 'none',
    warningCount: warnings.length,
    pleaseCheck: pleaseCheck && !row.checked,
  }
}

/**
 * The rows of the reviews that were asked for, kept in memory: a decision on one of 5,000 entries does not
 * read the other 4,999 from disk again.
 */
export class ReviewRows {
  private readonly kept = new Map<string, Map<string, ReviewRow>>()
  /** Counts changes, so that what was read while one came in is read again. */
  private changes = 0

  /** Every row of a review in the order of the source. */
  async of(database: LibraryDatabase, reviewId: string): Promise<ReviewRow[]> {
    const rows = this.kept.get(reviewId) ?? (await this.read(database, reviewId))
    return [...rows.values()].sort((one, other) => one.order - other.order)
  }

  private async read(database: LibraryDatabase, reviewId: string): Promise<Map<string, ReviewRow>> {
    for (;;) {
      const before = this.changes
      const entries = await database.reviewEntries.where('reviewId').equals(reviewId).toArray()
      if (before !== this.changes) continue
      const rows = new Map(entries.map((entry) => [entry.id, reviewRowOf(entry)]))
      this.kept.set(reviewId, rows)
      return rows
    }
  }

  apply({ reviews, reviewEntries }: Written): void {
    this.changes++
    for (const id of reviews?.removed ?? []) this.kept.delete(id)
    for (const review of reviews?.put ?? []) if (review.closedAt !== null) this.kept.delete(review.id)
    for (const entry of reviewEntries?.put ?? []) {
      this.kept.get(entry.reviewId)?.set(entry.id, reviewRowOf(entry))
    }
    for (const id of reviewEntries?.removed ?? []) {
      for (const rows of this.kept.values()) rows.delete(id)
    }
  }
}
