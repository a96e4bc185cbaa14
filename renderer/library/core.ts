import type { LibraryChange } from './calls'
import { changedIds, startWork, writeWork, type Work, type Written } from './commands/work'
import type { LibraryDatabase } from './database/database'
import type { CitationKeys } from './index/citation-keys'
import type { LibraryIndex } from './index/library-index'
import type { ReviewRows } from './index/review-rows'

/** How many changes the feed remembers for followers that were away. */
const rememberedChanges = 2_000

/** What every call of the library works with. */
export interface Core {
  database: LibraryDatabase
  index: LibraryIndex
  citationKeys: CitationKeys
  reviewRows: ReviewRows
  /** One for each run of the worker. */
  sessionId: string
  /** The present moment; tests set it. */
  now(): Date
  /** Set once the person has agreed to undo the work of an earlier day. */
  mayUndoOlder: boolean
  listeners: Set<(change: LibraryChange) => void>
  /** The last write; the next waits for it, so that what is kept in memory is never ahead or behind. */
  lastWrite: Promise<unknown>
}

/** What the body of a transaction hands back: its value, and how windows shall be told. */
export interface Outcome<T> {
  value: T
  label: LibraryChange['label']
  /** Lines of history that it made or changed. */
  historyIds: string[]
}

/**
 * The one way to write: everything in `body` and what it staged is one transaction, told to the index and
 * to all windows once it stands on disk. Inside, nothing but Dexie may be awaited.
 */
export function write<T>(core: Core, body: (work: Work) => Promise<Outcome<T>>): Promise<T> {
  const turn = core.lastWrite.then(() => writeNow(core, body))
  core.lastWrite = turn.catch(() => undefined)
  return turn
}

async function writeNow<T>(core: Core, body: (work: Work) => Promise<Outcome<T>>): Promise<T> {
  const { database } = core
  const at = core.now().toISOString()
  const { outcome, written, change } = await database.transaction('rw', database.tables, async () => {
    const work = startWork(database, at, core.citationKeys)
    const outcome = await body(work)
    const written = await writeWork(work)
    const change = await feed(database, at, written, outcome)
    return { outcome, written, change }
  })
  if (change) {
    follow(core, written, change.seq)
    for (const listener of core.listeners) listener(change)
  }
  return outcome.value
}

async function feed(
  database: LibraryDatabase,
  at: string,
  written: Written,
  { label, historyIds }: Outcome<unknown>,
): Promise<LibraryChange | null> {
  const tables = changedIds(written)
  if (historyIds.length > 0) tables['history'] = historyIds
  if (Object.keys(tables).length === 0) return null
  const seq = await database.changes.add({ at, tables })
  if (seq % 100 === 0)
    await database.changes
      .where('seq')
      .below(seq - rememberedChanges)
      .delete()
  return { seq, tables, label }
}

/** Brings what is kept in memory up to what was written. */
function follow(core: Core, written: Written, seq: number): void {
  core.index.apply(written, seq)
  core.citationKeys.apply(written)
  core.reviewRows.apply(written)
}

/** Reads everything that is kept in memory anew. */
export async function loadFollowers(core: Core): Promise<void> {
  const { database } = core
  const written: Written = {
    papers: { put: await database.papers.toArray(), removed: [] },
    notes: { put: await database.notes.toArray(), removed: [] },
    tags: { put: await database.tags.toArray(), removed: [] },
    collections: { put: await database.collections.toArray(), removed: [] },
  }
  const last = await database.changes.orderBy('seq').last()
  follow(core, written, last?.seq ?? 0)
}
