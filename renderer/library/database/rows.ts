import type { Collection } from '../../../shared/model/collection'
import type { HistoryEntry } from '../../../shared/model/history'
import type { DeclinedEntry, Import } from '../../../shared/model/import'
import type { Note } from '../../../shared/model/note'
import type { Paper } from '../../../shared/model/paper'
import type { Review, ReviewEntry } from '../../../shared/model/review'
import type { Tag } from '../../../shared/model/tag'
import type { LibraryChange } from '../calls'
import type { RowPatch } from '../patches/row-patch'

/** The text of an import, under the import's id; a review and the import it becomes share one id. */
export interface ImportText {
  id: string
  text: string
}

/** A closed review stays until history forgets it, so that undo can open it again. */
export interface StoredReview extends Review {
  closedAt: string | null
  /** Whether its new entries start as taken. */
  takeByDefault: boolean
}

/** The review as windows see it. */
export function openReviewOf({ closedAt: _, takeByDefault: __, ...review }: StoredReview): Review {
  return review
}

/** With the keys by which other entries and papers are found to be the same work. */
export interface StoredReviewEntry extends ReviewEntry {
  titleKeys: string[]
  identifierKeys: string[]
}

/** The tables whose changes are commands: each row has `id`, and every change can be undone. */
export interface LibraryRows {
  papers: Paper
  notes: Note
  tags: Tag
  collections: Collection
  imports: Import
  importTexts: ImportText
  declinedEntries: DeclinedEntry
  reviews: StoredReview
  reviewEntries: StoredReviewEntry
}
export type TableName = keyof LibraryRows

export const tableNames = [
  'papers',
  'notes',
  'tags',
  'collections',
  'imports',
  'importTexts',
  'declinedEntries',
  'reviews',
  'reviewEntries',
] as const satisfies readonly TableName[]

export interface StoredHistory extends HistoryEntry {
  /** Commands with the same key, one after the other, are one line: a typing session. */
  mergeKey: string | null
  /** Size of its patches as JSON, in characters. */
  size: number
}

/** Up to `patchesPerRow` patches of a command, in the order they were made. */
export interface StoredPatches {
  id?: number
  historyId: string
  patches: RowPatch[]
}

/** A transaction in the change feed; followers catch up from the last `seq` they have made durable. */
export interface StoredChange {
  seq?: number
  at: string
  tables: LibraryChange['tables']
}

export interface Meta {
  key: string
  value: unknown
}
