import type { Table } from 'dexie'
import type { LibraryRows, TableName } from '../database/rows'
import { diffRow } from '../patches/diff'
import type { RowPatch } from '../patches/row-patch'

/** Rows written and removed by one transaction, told to the index and to windows. */
export interface TableChange<Name extends TableName = TableName> {
  put: LibraryRows[Name][]
  removed: string[]
}

/**
 * A table as a command sees it: reads go to the database, writes are collected and leave in one go when
 * the command has finished. The registry learns from it what each row was before and after.
 * Rows are values: a command puts a changed copy and never changes a row it has read.
 */
export class TrackedTable<Name extends TableName> {
  private readonly before = new Map<string, LibraryRows[Name] | undefined>()
  private readonly staged = new Map<string, LibraryRows[Name] | null>()

  constructor(
    readonly name: Name,
    private readonly table: Table<LibraryRows[Name], string>,
  ) {}

  async get(id: string): Promise<LibraryRows[Name] | undefined> {
    return (await this.getMany([id]))[0]
  }

  /** The rows of these ids that exist, in the order asked for. */
  async getMany(ids: readonly string[]): Promise<LibraryRows[Name][]> {
    const unread = [...new Set(ids)].filter((id) => !this.before.has(id))
    if (unread.length > 0) {
      const rows = await this.table.bulkGet(unread)
      unread.forEach((id, place) => this.before.set(id, rows[place]))
    }
    return ids.flatMap((id) => this.now(id) ?? [])
  }

  /** Rows whose index holds any of the keys, as the database had them before this command. */
  async where(index: string, keys: readonly string[]): Promise<LibraryRows[Name][]> {
    if (keys.length === 0) return []
    return this.remember(await this.table.where(index).anyOf(keys).distinct().toArray())
  }

  /** Rows whose index holds a string after `lowest`, as the database had them before this command. */
  async above(index: string, lowest: string): Promise<LibraryRows[Name][]> {
    return this.remember(await this.table.where(index).above(lowest).toArray())
  }

  async all(): Promise<LibraryRows[Name][]> {
    return this.remember(await this.table.toArray())
  }

  /** Stages rows with new ids: thousands of them need not be looked for first. */
  insert(rows: readonly LibraryRows[Name][]): void {
    for (const row of rows) {
      this.before.set(row.id, undefined)
      this.staged.set(row.id, row)
    }
  }

  putAll(rows: readonly LibraryRows[Name][]): void {
    for (const row of rows) this.staged.set(row.id, row)
  }

  put(row: LibraryRows[Name]): void {
    this.staged.set(row.id, row)
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.staged.set(id, null)
  }

  /** What changed, row by row. Reads the rows that were written unseen. */
  async patches(): Promise<RowPatch[]> {
    await this.getMany([...this.staged.keys()])
    const patches: RowPatch[] = []
    for (const [id, row] of this.staged) {
      const patch = diffRow(this.name, id, this.before.get(id), row ?? undefined)
      if (patch) patches.push(patch)
      else this.staged.delete(id)
    }
    return patches
  }

  /** Sets when the staged row changed; answers when it had changed before. */
  restamp(this: TrackedTable<'papers'>, id: string, changedAt: string): string {
    const row = this.staged.get(id)
    if (row) this.staged.set(id, { ...row, changedAt })
    return this.before.get(id)?.changedAt ?? ''
  }

  async write(): Promise<TableChange<Name>> {
    const put: LibraryRows[Name][] = []
    const removed: string[] = []
    for (const [id, row] of this.staged) {
      if (row) put.push(row)
      else removed.push(id)
    }
    if (put.length > 0) await this.table.bulkPut(put)
    if (removed.length > 0) await this.table.bulkDelete(removed)
    return { put, removed }
  }

  private now(id: string): LibraryRows[Name] | undefined {
    const row = this.staged.get(id)
    return row === undefined ? this.before.get(id) : (row ?? undefined)
  }

  private remember(rows: LibraryRows[Name][]): LibraryRows[Name][] {
    for (const row of rows) if (!this.before.has(row.id)) this.before.set(row.id, row)
    return rows.flatMap((row) => this.now(row.id) ?? [])
  }
}
