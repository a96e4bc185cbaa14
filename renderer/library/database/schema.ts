import type { Transaction } from 'dexie'
import { fromPrerelease } from './from-prerelease'

/**
 * One schema version: the tables with their indexes as they stand after it, and what it does to the rows
 * that are there. A step that has been released never changes again; the next change is the next step.
 */
export interface SchemaStep {
  version: number
  /** What the step is for, in a few words. */
  name: string
  /** Dexie's notation: primary key first, `*` for an index over the members of an array. */
  stores: Record<string, string | null>
  upgrade?: (transaction: Transaction) => Promise<void>
}

/** Every schema version in order. */
export const schemaSteps: readonly SchemaStep[] = [
  {
    version: 1,
    name: 'papers with versions, reviews, history',
    stores: {
      papers:
        'id, status, *tagIds, *collectionIds, *importIds, *identifierKeys, *titleKeys, citationKey, *citationKeyAliases, trashedAt',
      notes: 'id, paperId',
      tags: 'id',
      collections: 'id, parentId',
      imports: 'id',
      importTexts: 'id',
      declinedEntries: 'id, importId, *titleKeys, *identifierKeys',
      reviews: 'id',
      reviewEntries: 'id, reviewId, [reviewId+order], *titleKeys, *identifierKeys',
      history: 'id, seq, [state+seq]',
      patches: '++id, historyId',
      changes: '++seq',
      meta: 'key',
    },
    upgrade: fromPrerelease,
  },
]
