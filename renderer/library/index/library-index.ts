import type { ListAnswer, ListQuery } from '../calls'
import type { Written } from '../commands/work'
import type { Collection } from '../../../shared/model/collection'
import type { ReadingStatus } from '../../../shared/model/paper'
import type { Tag } from '../../../shared/model/tag'

/** How many papers each source holds; the trash counts in `trash` alone. */
export interface SourceCounts {
  all: number
  trash: number
  byStatus: Record<ReadingStatus, number>
  byTag: Map<string, number>
  /** Papers in the collection or any below it. */
  byCollection: Map<string, number>
  tags: Tag[]
  collections: Collection[]
}

/**
 * Which papers, in which order, and how many: everything a list asks that is not a paper's own row.
 * It lives in memory beside the database and learns of every change in the order they were made.
 */
export interface LibraryIndex {
  apply(written: Written, seq: number): void
  answer(query: ListQuery): ListAnswer
  counts(): SourceCounts
  /** Subjects of papers outside the trash with their counts, most frequent first. */
  subjects(): { subject: string; count: number }[]
  /** Given names of authors, each once. */
  givenNames(): string[]
  noteCount(paperId: string): number
  /** Papers outside the trash whose key or title begins like the text, best first. */
  suggest(text: string, limit: number): string[]
  /** How many papers there are, the trash included. */
  size(): number
}
