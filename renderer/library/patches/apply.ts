import { equalValues, isPlainObject, type PlainObject } from './equal'
import type { AnyRow, FieldPatch, RowPatch } from './row-patch'

/** Follow from other fields, so they are never a reason to call a row changed by somebody else. */
const derivedFields = new Set(['changedAt', 'titleKeys', 'identifierKeys'])

export interface Applied {
  /** The row as it stands now; undefined where it is gone. */
  row: AnyRow | undefined
  /** Fields (or whole rows) that had changed since and were left alone. */
  skipped: number
}

/** Does to a row what the patch says, wherever the row still holds what the patch expects. */
export function applyPatch(row: AnyRow | undefined, patch: RowPatch): Applied {
  if (patch.kind === 'created') {
    return row ? { row, skipped: equalValues(row, patch.row) ? 0 : 1 } : { row: patch.row, skipped: 0 }
  }
  if (!row) return { row, skipped: patch.kind === 'removed' ? 0 : 1 }
  if (patch.kind === 'removed') {
    return sameButDerived(row, patch.row) ? { row: undefined, skipped: 0 } : { row, skipped: 1 }
  }
  return applyFields(row, patch.fields)
}

function sameButDerived(one: AnyRow, other: AnyRow): boolean {
  return equalValues(withoutDerived(one), withoutDerived(other))
}

function withoutDerived(row: AnyRow): PlainObject {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !derivedFields.has(key)))
}

function applyFields(row: AnyRow, fields: FieldPatch[]): Applied {
  const copy = structuredClone(row)
  let skipped = 0
  for (const field of fields) {
    const parent = parentOf(copy, field.path)
    const key = field.path.at(-1) ?? ''
    const done = parent !== undefined && applyField(parent, key, field)
    if (!done && !derivedFields.has(key)) skipped++
  }
  return { row: copy, skipped }
}

/** The object that holds the path's last key; undefined where the way there is gone. */
function parentOf(row: AnyRow, path: string[]): PlainObject | undefined {
  let current: unknown = row
  for (const key of path.slice(0, -1)) {
    current = isPlainObject(current) ? current[key] : undefined
  }
  return isPlainObject(current) ? current : undefined
}

function applyField(parent: PlainObject, key: string, field: FieldPatch): boolean {
  if (field.kind === 'set') {
    const held: unknown = parent[key]
    if (!Array.isArray(held)) return false
    const ids = new Set(held.map(String))
    for (const id of field.removed) ids.delete(id)
    for (const id of field.added) ids.add(id)
    parent[key] = [...ids].sort()
    return true
  }
  const holdsBefore =
    'before' in field
      ? Object.hasOwn(parent, key) && equalValues(parent[key], field.before)
      : !Object.hasOwn(parent, key)
  if (!holdsBefore) return false
  if ('after' in field) parent[key] = field.after
  else delete parent[key]
  return true
}
