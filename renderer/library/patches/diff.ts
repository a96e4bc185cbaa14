import type { TableName } from '../database/rows'
import { equalValues, isPlainObject, type PlainObject } from './equal'
import type { AnyRow, FieldPatch, RowPatch, ValuePatch } from './row-patch'

/** Fields that are sets of ids, kept sorted so that taking one out and putting it back changes nothing. */
export const setFields = new Set(['tagIds', 'collectionIds', 'importIds'])

/** Objects that change as a whole: who said what a field holds, and when, belongs together. */
const wholeInside = new Set(['sources'])

/** What changed between two states of a row; null where nothing did. */
export function diffRow(
  table: TableName,
  id: string,
  before: AnyRow | undefined,
  after: AnyRow | undefined,
): RowPatch | null {
  if (!before) return after ? { kind: 'created', table, id, row: after } : null
  if (!after) return { kind: 'removed', table, id, row: before }
  const fields: FieldPatch[] = []
  diffObjects(toPlain(before), toPlain(after), [], fields)
  return fields.length > 0 ? { kind: 'changed', table, id, fields } : null
}

function toPlain(row: AnyRow): PlainObject {
  return { ...row }
}

function diffObjects(before: PlainObject, after: PlainObject, path: string[], into: FieldPatch[]): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const one = before[key]
    const other = after[key]
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key)) {
      if (setFields.has(key) && Array.isArray(one) && Array.isArray(other)) {
        diffSets(one, other, [...path, key], into)
        continue
      }
      if (isPlainObject(one) && isPlainObject(other) && !wholeInside.has(path.at(-1) ?? '')) {
        diffObjects(one, other, [...path, key], into)
        continue
      }
      if (equalValues(one, other)) continue
    }
    const patch: ValuePatch = { kind: 'value', path: [...path, key] }
    if (Object.hasOwn(before, key)) patch.before = one
    if (Object.hasOwn(after, key)) patch.after = other
    into.push(patch)
  }
}

function diffSets(before: unknown[], after: unknown[], path: string[], into: FieldPatch[]): void {
  const had = new Set(before.map(String))
  const has = new Set(after.map(String))
  const added = [...has].filter((id) => !had.has(id))
  const removed = [...had].filter((id) => !has.has(id))
  if (added.length > 0 || removed.length > 0) into.push({ kind: 'set', path, added, removed })
}
