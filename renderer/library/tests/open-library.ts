import type { Answer, LibraryClient } from '../calls'
import { clientOver } from '../client'
import { describeDatabase, type LibraryDatabase } from '../database/database'
import { tableNames, type TableName } from '../database/rows'
import { Library } from '../library'
import { serve } from '../serve'

export interface OpenLibrary {
  name: string
  client: LibraryClient
  library: Library
  database: LibraryDatabase
  /** The moment the library believes it is. */
  clock: { now: Date }
  /** Another window on the same library. */
  connect(): LibraryClient
  /** Quits and starts again: another run over the same database. */
  restart(): Promise<OpenLibrary>
  delete(): Promise<void>
}

let count = 0

/** A library of its own for a test, in a real IndexedDB, with every output checked. */
export function openLibrary(name = `test-${Date.now()}-${++count}`, from = new Date()): OpenLibrary {
  const database = describeDatabase(name)
  const clock = { now: from }
  const library = new Library({ database, now: () => new Date(clock.now), checkOutputs: true })
  const connect = (): LibraryClient => {
    const { port1, port2 } = new MessageChannel()
    serve(library, port1)
    const { client } = clientOver(port2)
    port1.start()
    port2.start()
    return client
  }
  return {
    name,
    client: connect(),
    library,
    database,
    clock,
    connect,
    restart: async () => {
      await library.close()
      return openLibrary(name, clock.now)
    },
    delete: async () => {
      await library.close()
      await describeDatabase(name).delete()
    },
  }
}

/** The value of an answer; a failure fails the test with its words. */
export async function value<T>(answer: Promise<Answer<T>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** The code of a refusal; an answer that is a value fails the test. */
export async function refused(answer: Promise<Answer<unknown>>): Promise<string> {
  const result = await answer
  if (result.ok) throw new Error(`answered ${JSON.stringify(result.value)}`)
  return result.failure.code
}

/** Every row of the library, by table. */
export async function everything(database: LibraryDatabase): Promise<Record<TableName, unknown[]>> {
  const rows = await Promise.all(tableNames.map(async (name) => [name, await database.table(name).toArray()]))
  return Object.fromEntries(rows) as Record<TableName, unknown[]>
}
