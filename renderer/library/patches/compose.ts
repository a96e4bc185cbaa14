import { applyPatch } from './apply'
import { equalValues } from './equal'
import type { FieldPatch, RowPatch } from './row-patch'

/**
 * One list of patches for two commands that followed each other directly, as in a typing session.
 * Rows and fields that end as they began fall out.
 */
export function composePatches(first: RowPatch[], second: RowPatch[]): RowPatch[] {
  const rows = new Map(first.map((patch) => [`${patch.table}/${patch.id}`, patch]))
  for (const patch of second) {
    const key = `${patch.table}/${patch.id}`
    const earlier = rows.get(key)
    const composed = earlier ? composeRow(earlier, patch) : patch
    if (composed) rows.set(key, composed)
    else rows.delete(key)
  }
  return [...rows.values()]
}

function composeRow(first: RowPatch, second: RowPatch): RowPatch | null {
  // A note that was made at the beginning of its typing session.
  if (first.kind === 'created' && second.kind === 'changed') {
    return { ...first, row: applyPatch(first.row, second).row ?? first.row }
  }
  if (first.kind !== 'changed' || second.kind !== 'changed') {
    throw new Error('only rows made and changed are merged into one line of history')
  }
  const fields = new Map(first.fields.map((field) => [field.path.join('\0'), field]))
  for (const field of second.fields) {
    const key = field.path.join('\0')
    const earlier = fields.get(key)
    const composed = earlier ? composeField(earlier, field) : field
    if (composed) fields.set(key, composed)
    else fields.delete(key)
  }
  // The time of the change alone is no change.
  const left = [...fields.values()]
  return left.some((field) => field.path.at(-1) !== 'changedAt') ? { ...second, fields: left } : null
}

function composeField(first: FieldPatch, second: FieldPatch): FieldPatch | null {
  if (first.kind !== 'value' || second.kind !== 'value') {
    throw new Error('sets of ids are not merged into one line of history')
  }
  if ('before' in first && 'after' in second && equalValues(first.before, second.after)) return null
  const { before: _, ...rest } = second
  return 'before' in first ? { ...rest, before: first.before } : rest
}
