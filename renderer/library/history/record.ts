import { composePatches } from '../patches/compose'
import type { RowPatch } from '../patches/row-patch'
import type { Core, Outcome } from '../core'
import type { Done } from '../commands/command'
import { patchesOf, type Work } from '../commands/work'
import type { LibraryDatabase } from '../database/database'
import type { StoredHistory } from '../database/rows'
import { prune } from './prune'

/** Patches of a large command are spread over rows of this many, so that no row grows without bound. */
const patchesPerRow = 500

/** How many commands run between two looks at history's bounds. */
const pruneEvery = 20

/** Makes the command's line of history with its patches. A command that changed nothing makes none. */
export async function record<T>(
  core: Core,
  work: Work,
  command: string,
  { output, label }: Done<T>,
  mergeKey: string | null,
): Promise<Outcome<T>> {
  const patches = await patchesOf(work)
  stampPapers(work, patches)
  if (patches.length === 0) return { value: output, label: null, historyIds: [] }
  const { database } = core
  const last = await database.history.orderBy('seq').last()
  const gone = await dropUndone(database)
  const line: StoredHistory = {
    id: work.newId(),
    seq: (last?.seq ?? 0) + 1,
    command,
    labelKey: label.key,
    labelParams: { ...label.params },
    at: work.now,
    sessionId: core.sessionId,
    state: 'done',
    mergeKey,
    size: 0,
  }
  const merged = mergeKey !== null && last && continues(last, line)
  const kept = merged
    ? await mergeInto(database, last, line, patches)
    : await addLine(database, line, patches)
  if (line.seq % pruneEvery === 0) gone.push(...(await prune(database, work.now)))
  return {
    value: output,
    label: { key: label.key, params: { ...label.params }, kind: 'command' },
    historyIds: [kept, ...gone],
  }
}

/** Papers that a command changed say when. */
function stampPapers(work: Work, patches: RowPatch[]): void {
  for (const patch of patches) {
    if (patch.table !== 'papers' || patch.kind !== 'changed') continue
    const before = work.papers.restamp(patch.id, work.now)
    if (before !== work.now) {
      patch.fields.push({ kind: 'value', path: ['changedAt'], before, after: work.now })
    }
  }
}

/** New work replaces what was undone: it cannot be redone any more, and its patches go. */
async function dropUndone(database: LibraryDatabase): Promise<string[]> {
  const undone = await database.history
    .where('[state+seq]')
    .between(['undone', -Infinity], ['undone', Infinity])
    .toArray()
  if (undone.length === 0) return []
  const ids = undone.map((line) => line.id)
  await database.history.bulkPut(undone.map((line) => ({ ...line, state: 'gone' as const, size: 0 })))
  await database.patches.where('historyId').anyOf(ids).delete()
  return ids
}

function continues(last: StoredHistory, line: StoredHistory): boolean {
  return last.state === 'done' && last.mergeKey === line.mergeKey && last.sessionId === line.sessionId
}

async function addLine(database: LibraryDatabase, line: StoredHistory, patches: RowPatch[]): Promise<string> {
  await database.history.add({ ...line, size: await addPatches(database, line.id, patches) })
  return line.id
}

async function mergeInto(
  database: LibraryDatabase,
  last: StoredHistory,
  line: StoredHistory,
  patches: RowPatch[],
): Promise<string> {
  const composed = composePatches(await readPatches(database, last.id), patches)
  await database.patches.where('historyId').equals(last.id).delete()
  if (composed.length === 0) {
    await database.history.delete(last.id)
  } else {
    const size = await addPatches(database, last.id, composed)
    // What began it names it: a new note stays a new note, however long it is written.
    const { id, seq, command, labelKey, labelParams } = last
    await database.history.put({ ...line, id, seq, command, labelKey, labelParams, size })
  }
  return last.id
}

async function addPatches(
  database: LibraryDatabase,
  historyId: string,
  patches: RowPatch[],
): Promise<number> {
  let size = 0
  const rows = []
  for (let start = 0; start < patches.length; start += patchesPerRow) {
    const part = patches.slice(start, start + patchesPerRow)
    size += JSON.stringify(part).length
    rows.push({ historyId, patches: part })
  }
  await database.patches.bulkAdd(rows)
  return size
}

/** The patches of a line of history, in the order they were made. */
export async function readPatches(database: LibraryDatabase, historyId: string): Promise<RowPatch[]> {
  const rows = await database.patches.where('historyId').equals(historyId).sortBy('id')
  return rows.flatMap((row) => row.patches)
}
