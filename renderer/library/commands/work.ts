import { v7 } from 'uuid'
import type { LibraryDatabase } from '../database/database'
import { tableNames, type TableName } from '../database/rows'
import type { RowPatch } from '../patches/row-patch'
import type { CitationKeys } from '../index/citation-keys'
import { TrackedTable, type TableChange } from './tracked-table'

export type TrackedTables = { [Name in TableName]: TrackedTable<Name> }

/** What a transaction wrote, table by table. */
export type Written = { [Name in TableName]?: TableChange<Name> }

/** What a command works with: the tables, the moment it runs, and the citation keys in use. */
export type Work = TrackedTables & {
  now: string
  citationKeys: CitationKeys
  newId(): string
}

export function startWork(database: LibraryDatabase, now: string, citationKeys: CitationKeys): Work {
  return {
    papers: new TrackedTable('papers', database.papers),
    notes: new TrackedTable('notes', database.notes),
    tags: new TrackedTable('tags', database.tags),
    collections: new TrackedTable('collections', database.collections),
    imports: new TrackedTable('imports', database.imports),
    importTexts: new TrackedTable('importTexts', database.importTexts),
    declinedEntries: new TrackedTable('declinedEntries', database.declinedEntries),
    reviews: new TrackedTable('reviews', database.reviews),
    reviewEntries: new TrackedTable('reviewEntries', database.reviewEntries),
    now,
    citationKeys,
    newId: v7,
  }
}

export async function patchesOf(work: Work): Promise<RowPatch[]> {
  const patches: RowPatch[] = []
  for (const name of tableNames) patches.push(...(await work[name].patches()))
  return patches
}

export async function writeWork(work: Work): Promise<Written> {
  return {
    papers: await work.papers.write(),
    notes: await work.notes.write(),
    tags: await work.tags.write(),
    collections: await work.collections.write(),
    imports: await work.imports.write(),
    importTexts: await work.importTexts.write(),
    declinedEntries: await work.declinedEntries.write(),
    reviews: await work.reviews.write(),
    reviewEntries: await work.reviewEntries.write(),
  }
}

/** The ids of what was written, by table; tables without a change are left out. */
export function changedIds(written: Written): Record<string, string[]> {
  const tables: Record<string, string[]> = {}
  for (const name of tableNames) {
    const change = written[name]
    const ids = change ? [...change.put.map((row) => row.id), ...change.removed] : []
    if (ids.length > 0) tables[name] = ids
  }
  return tables
}
