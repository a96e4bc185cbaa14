import { ReadingStatus } from '../../../shared/model/paper'
import type { ListSort } from '../calls'
import type { PaperRecord } from './paper-record'

const collator = new Intl.Collator('en', { numeric: true })
const statusPlace = new Map(ReadingStatus.options.map((status, place) => [status, place]))

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** What is unknown stands last, whichever way the column runs; then `compare` decides. */
function knownFirst(
  value: (record: PaperRecord) => string,
  compare: (one: string, other: string) => number,
  sign: number,
) {
  return (one: PaperRecord, other: PaperRecord): number => {
    const a = value(one)
    const b = value(other)
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
    return sign * compare(a, b)
  }
}

/** How two papers compare in a column; equal ones stand in the order in which they came in. */
export function orderBy({ column, direction }: ListSort): (one: PaperRecord, other: PaperRecord) => number {
  const sign = direction === 'ascending' ? 1 : -1
  const compare = columnOrder(column, sign)
  return (one, other) => compare(one, other) || compareText(one.id, other.id)
}

function columnOrder(
  column: ListSort['column'],
  sign: number,
): (one: PaperRecord, other: PaperRecord) => number {
  switch (column) {
    case 'added':
      return (one, other) => sign * compareText(one.addedAt, other.addedAt)
    case 'changed':
      return (one, other) => sign * compareText(one.changedAt, other.changedAt)
    case 'issued':
      return knownFirst((record) => record.issued, compareText, sign)
    case 'title':
      return knownFirst((record) => record.titleOrder, collator.compare, sign)
    case 'authors':
      return knownFirst((record) => record.authorsOrder, collator.compare, sign)
    case 'status':
      return (one, other) =>
        sign * ((statusPlace.get(one.status) ?? 0) - (statusPlace.get(other.status) ?? 0))
    case 'rating':
      return (one, other) => sign * (one.rating - other.rating)
  }
}

/** Records in the order of a column, kept from query to query and repaired after changes. */
export class Orders {
  private readonly kept = new Map<string, PaperRecord[]>()
  private readonly changed = new Map<string, Set<string>>()

  constructor(private readonly records: ReadonlyMap<string, PaperRecord>) {}

  /** Says that the record of an id is new, another or gone. */
  touch(id: string): void {
    for (const ids of this.changed.values()) ids.add(id)
  }

  in(sort: ListSort): readonly PaperRecord[] {
    const key = `${sort.column} ${sort.direction}`
    const compare = orderBy(sort)
    const order = this.kept.get(key)
    const changed = this.changed.get(key)
    if (order && changed?.size === 0) return order
    const sorted =
      order && changed
        ? merged(order, changed, this.records, compare)
        : [...this.records.values()].sort(compare)
    this.kept.set(key, sorted)
    this.changed.set(key, new Set())
    return sorted
  }
}

/** The order with the changed records taken out and put where they belong now: sorts only those. */
function merged(
  order: readonly PaperRecord[],
  changed: ReadonlySet<string>,
  records: ReadonlyMap<string, PaperRecord>,
  compare: (one: PaperRecord, other: PaperRecord) => number,
): PaperRecord[] {
  const fresh = [...changed].flatMap((id) => records.get(id) ?? []).sort(compare)
  const result: PaperRecord[] = []
  let next = 0
  for (const record of order) {
    if (changed.has(record.id)) continue
    for (let first = fresh[next]; first && compare(first, record) < 0; first = fresh[++next]) {
      result.push(first)
    }
    result.push(record)
  }
  return [...result, ...fresh.slice(next)]
}
