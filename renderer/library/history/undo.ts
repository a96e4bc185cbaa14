import type { UndoReport } from '../calls'
import type { Core, Outcome } from '../core'
import { write } from '../core'
import type { TrackedTable } from '../commands/tracked-table'
import type { TrackedTables, Work } from '../commands/work'
import type { LibraryDatabase } from '../database/database'
import type { LibraryRows, StoredHistory, TableName } from '../database/rows'
import { withDerivedKeys } from '../derived'
import { refusal } from '../failures'
import { applyPatch } from '../patches/apply'
import { inverse, type AnyRow, type RowPatch } from '../patches/row-patch'
import { readPatches } from './record'

type Kind = 'undo' | 'redo'

/** Takes back the last command. Asks once a run before it takes back the work of an earlier day. */
export function undo(core: Core, { confirmOlder }: { confirmOlder: boolean }): Promise<UndoReport> {
  return write(core, async (work) => {
    const line = await nextUndo(core.database)
    if (!line) throw refusal('library.nothingToUndo', 'There is nothing to undo.')
    if (confirmOlder) core.mayUndoOlder = true
    if (!core.mayUndoOlder && isOlder(line, core)) {
      throw refusal('library.undoOlder', 'The next step to undo is from an earlier day.', {
        at: line.at,
        labelKey: line.labelKey,
      })
    }
    return step(core, work, [line], 'undo')
  })
}

export function redo(core: Core): Promise<UndoReport> {
  return write(core, async (work) => {
    const line = await nextRedo(core.database)
    if (!line) throw refusal('library.nothingToRedo', 'There is nothing to redo.')
    return step(core, work, [line], 'redo')
  })
}

/** Undoes everything down to and including a line of history, as one transaction. */
export function undoTo(core: Core, historyId: string): Promise<UndoReport> {
  return write(core, async (work) => {
    const target = await core.database.history.get(historyId)
    if (!target || target.state !== 'done') {
      throw refusal('library.nothingToUndo', 'This can no longer be undone.')
    }
    const lines = await core.database.history
      .where('[state+seq]')
      .between(['done', target.seq], ['done', Infinity])
      .reverse()
      .toArray()
    return step(core, work, lines, 'undo')
  })
}

/** The line that Undo takes back next. */
export function nextUndo(database: LibraryDatabase): Promise<StoredHistory | undefined> {
  return database.history.where('[state+seq]').between(['done', -Infinity], ['done', Infinity]).last()
}

/** The line that Redo does again next: the one undone last. */
export function nextRedo(database: LibraryDatabase): Promise<StoredHistory | undefined> {
  return database.history.where('[state+seq]').between(['undone', -Infinity], ['undone', Infinity]).first()
}

function isOlder(line: StoredHistory, core: Core): boolean {
  const day = new Date(line.at).toDateString()
  return line.sessionId !== core.sessionId && day !== core.now().toDateString()
}

async function step(
  core: Core,
  work: Work,
  lines: StoredHistory[],
  kind: Kind,
): Promise<Outcome<UndoReport>> {
  const last = lines.at(-1)
  if (!last) throw refusal('library.nothingToUndo', 'There is nothing to undo.')
  const paperIds = new Set<string>()
  let skipped = 0
  for (const line of lines) {
    const done = await readPatches(core.database, line.id)
    const patches = kind === 'undo' ? done.map(inverse).reverse() : done
    skipped += await applyAll(work, patches)
    for (const id of await papersOf(work, patches)) paperIds.add(id)
  }
  const state = kind === 'undo' ? 'undone' : 'done'
  await core.database.history.bulkPut(lines.map((line) => ({ ...line, state, mergeKey: null }) as const))
  const label = { key: last.labelKey, params: last.labelParams }
  return {
    value: { labelKey: label.key, labelParams: label.params, skipped, paperIds: [...paperIds] },
    label: { ...label, kind },
    historyIds: lines.map((line) => line.id),
  }
}

/** Applies patches to the staged rows; answers how many fields had to be left as they are. */
async function applyAll(work: Work, patches: RowPatch[]): Promise<number> {
  let skipped = 0
  for (const [name, part] of byTable(patches)) skipped += await applyToTable(work, name, part)
  return skipped
}

function byTable(patches: RowPatch[]): Map<TableName, RowPatch[]> {
  const tables = new Map<TableName, RowPatch[]>()
  for (const patch of patches) {
    const part = tables.get(patch.table)
    if (part) part.push(patch)
    else tables.set(patch.table, [patch])
  }
  return tables
}

async function applyToTable<Name extends TableName>(
  work: Work,
  name: Name,
  patches: RowPatch[],
): Promise<number> {
  const tables: TrackedTables = work
  const table: TrackedTable<Name> = tables[name]
  const held = await table.getMany(patches.map((patch) => patch.id))
  const rows = new Map<string, AnyRow | undefined>(held.map((row) => [row.id, row]))
  let skipped = 0
  for (const patch of patches) {
    const applied = applyPatch(rows.get(patch.id), patch)
    skipped += applied.skipped
    rows.set(patch.id, applied.skipped > 0 ? rederived(name, applied.row) : applied.row)
  }
  for (const [id, row] of rows) {
    // A patch of a table holds rows of that table.
    if (row) table.put(row as LibraryRows[Name])
    else table.remove([id])
  }
  return skipped
}

/** Keys that follow from fields are made anew where some fields were left alone. */
function rederived(name: TableName, row: AnyRow | undefined): AnyRow | undefined {
  return name === 'papers' && row && 'versions' in row ? withDerivedKeys(row) : row
}

/** Papers that patches concern: their own rows, and those of their notes. */
async function papersOf(work: Work, patches: RowPatch[]): Promise<string[]> {
  const papers = patches.filter((patch) => patch.table === 'papers').map((patch) => patch.id)
  const notes = patches.filter((patch) => patch.table === 'notes')
  const removed = notes.flatMap((patch) =>
    patch.kind !== 'changed' && 'paperId' in patch.row ? [patch.row.paperId] : [],
  )
  const held = await work.notes.getMany(notes.map((patch) => patch.id))
  return [...papers, ...removed, ...held.map((note) => note.paperId)]
}
