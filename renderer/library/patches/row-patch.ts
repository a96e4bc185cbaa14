import type { LibraryRows, TableName } from '../database/rows'

/** A field that held one value and then another; an absent value means that the field was not there. */
export interface ValuePatch {
  kind: 'value'
  path: string[]
  before?: unknown
  after?: unknown
}

/** A field that is a set of ids. Two commands may change it and still be undone apart from each other. */
export interface SetPatch {
  kind: 'set'
  path: string[]
  added: string[]
  removed: string[]
}

export type FieldPatch = ValuePatch | SetPatch

export type AnyRow = LibraryRows[TableName]

/** What a command did to one row. Read backwards by `inverse`, it is what undoes it. */
export type RowPatch =
  | { kind: 'created'; table: TableName; id: string; row: AnyRow }
  | { kind: 'removed'; table: TableName; id: string; row: AnyRow }
  | { kind: 'changed'; table: TableName; id: string; fields: FieldPatch[] }

/** The patch that takes back what `patch` did. */
export function inverse(patch: RowPatch): RowPatch {
  if (patch.kind === 'created') return { ...patch, kind: 'removed' }
  if (patch.kind === 'removed') return { ...patch, kind: 'created' }
  return { ...patch, fields: patch.fields.map(inverseField) }
}

function inverseField(field: FieldPatch): FieldPatch {
  if (field.kind === 'set') return { ...field, added: field.removed, removed: field.added }
  const turned: ValuePatch = { kind: 'value', path: field.path }
  if ('after' in field) turned.before = field.after
  if ('before' in field) turned.after = field.before
  return turned
}
