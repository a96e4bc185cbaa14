import Dexie, { type Table, type Transaction } from 'dexie'
import type { LibraryRows, Meta, StoredChange, StoredHistory, StoredPatches, TableName } from './rows'
import { schemaSteps, type SchemaStep } from './schema'

/** The database's permanent name: another name would be another, empty library. */
export const databaseName = 'lectern-library'

type RowTables = { [Name in TableName]: Table<LibraryRows[Name], string> }

export type LibraryDatabase = Dexie &
  RowTables & {
    history: Table<StoredHistory, string>
    patches: Table<StoredPatches, number>
    changes: Table<StoredChange, number>
    meta: Table<Meta, string>
  }

/**
 * The library's database, not opened yet. Writes are durable against a power cut (`strict`): people's own
 * work is worth the half more that a transaction takes.
 */
export function describeDatabase(
  name: string = databaseName,
  steps: readonly SchemaStep[] = schemaSteps,
): LibraryDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false })
  for (const step of steps) {
    const version = database.version(step.version).stores(step.stores)
    const upgrade = step.upgrade
    if (upgrade) {
      version.upgrade(async (transaction) => {
        await upgrade(transaction)
        await closeHistory(transaction)
      })
    }
  }
  return database as LibraryDatabase
}

/** Patches speak of rows as they were before the step, so what came before can be read but not undone. */
async function closeHistory(transaction: Transaction): Promise<void> {
  const names = transaction.storeNames
  if (names.includes('patches')) await transaction.table('patches').clear()
  if (names.includes('history')) {
    await transaction.table<StoredHistory>('history').toCollection().modify({ state: 'gone' })
  }
}

/**
 * Throws a VersionError where a newer Lectern wrote the database. Asked before it is opened, because Dexie opens
 * newer ones too and would put this version's indexes back into them.
 */
export async function refuseNewer(database: LibraryDatabase): Promise<void> {
  const installed = (await indexedDB.databases()).find((each) => each.name === database.name)
  // Dexie counts ten of IndexedDB's versions for each of its own, and uses those between to mend indexes.
  if (Math.floor((installed?.version ?? 0) / 10) > database.verno) {
    throw new DOMException(`version ${installed?.version ?? 0}`, 'VersionError')
  }
}
