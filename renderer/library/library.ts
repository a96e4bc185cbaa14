import { v7 as newId } from 'uuid'
import { z } from '../../shared/zod'
import { RowId } from '../../shared/model/paper'
import { commands, queries, reviewCalls, type Answer, type LibraryChange } from './calls'
import { runCommand } from './commands/registry'
import type { CommandName } from './commands/command'
import { loadFollowers, type Core } from './core'
import { describeDatabase, refuseNewer, type LibraryDatabase } from './database/database'
import { answered, failureOf, openingFailure, refusal } from './failures'
import { prune } from './history/prune'
import { redo, undo, undoTo } from './history/undo'
import { CitationKeys } from './index/citation-keys'
import { PlainScan } from './index/plain-scan'
import { ReviewRows } from './index/review-rows'
import { queryList, type QueryName } from './queries'
import { reviewCallList, type ReviewCallName } from './review'
import type { CallGroup } from './rpc'

export interface LibraryOptions {
  database?: LibraryDatabase
  now?: () => Date
  /** Holds every output against its schema too; for tests, because a large answer takes its time. */
  checkOutputs?: boolean
}

interface CallShape {
  input: z.ZodType
  output: z.ZodType
  run: (core: Core, input: never) => Promise<unknown>
}

const historyCalls: Record<string, CallShape> = {
  undo: { input: z.object({ confirmOlder: z.boolean() }), output: z.unknown(), run: undo },
  redo: { input: z.object({}), output: z.unknown(), run: redo },
  undoTo: {
    input: z.object({ historyId: RowId }),
    output: z.unknown(),
    run: (core, { historyId }: { historyId: string }) => undoTo(core, historyId),
  },
  ready: {
    input: z.object({}),
    output: z.unknown(),
    run: (core) => Promise.resolve({ papers: core.index.size() }),
  },
}

function shapeOf(group: CallGroup, name: string): CallShape | null {
  if (group === 'query' && Object.hasOwn(queries, name)) {
    return { ...queries[name as QueryName], run: queryList[name as QueryName] }
  }
  if (group === 'run' && Object.hasOwn(commands, name)) {
    const command = name as CommandName
    return { ...commands[command], run: (core, input) => runCommand(core, command, input) }
  }
  if (group === 'review' && Object.hasOwn(reviewCalls, name)) {
    return { ...reviewCalls[name as ReviewCallName], run: reviewCallList[name as ReviewCallName] }
  }
  return group === 'history' && Object.hasOwn(historyCalls, name) ? (historyCalls[name] ?? null) : null
}

/**
 * The library: one database, one index, one stack of undo. Every call from outside comes through `call`,
 * which validates it and answers a value or a failure, never an exception.
 */
export class Library {
  private readonly core: Core
  private readonly opened: Promise<Answer<null>>
  private readonly checkOutputs: boolean
  /** Set when another Lectern asked for the database to upgrade it: from then on nothing is served. */
  private givenAway = false

  constructor({
    database = describeDatabase(),
    now = () => new Date(),
    checkOutputs = false,
  }: LibraryOptions = {}) {
    this.checkOutputs = checkOutputs
    this.core = {
      database,
      index: new PlainScan(),
      citationKeys: new CitationKeys(),
      reviewRows: new ReviewRows(),
      sessionId: newId(),
      now,
      mayUndoOlder: false,
      listeners: new Set(),
      lastWrite: Promise.resolve(),
    }
    database.on('versionchange', () => {
      this.givenAway = true
      database.close()
    })
    this.opened = this.open()
  }

  async call(group: CallGroup, name: string, input: unknown): Promise<Answer<unknown>> {
    const opened = await this.opened
    if (!opened.ok) return opened
    try {
      const shape = shapeOf(group, name)
      if (!shape) throw refusal('library.unknownCall', 'The library does not know this call.', { name })
      const parsed = shape.input.safeParse(input)
      if (!parsed.success) {
        throw refusal('library.badInput', 'The library did not understand this. Nothing was changed.', {
          name,
          why: z.prettifyError(parsed.error),
        })
      }
      await this.reopen()
      const value = await shape.run(this.core, parsed.data as never)
      return answered(this.checkOutputs ? shape.output.parse(value) : value)
    } catch (error) {
      return { ok: false, failure: failureOf(error) }
    }
  }

  /** Tells of every change, in order, once it stands on disk. */
  onChange(listener: (change: LibraryChange) => void): () => void {
    this.core.listeners.add(listener)
    return () => this.core.listeners.delete(listener)
  }

  /** Waits for what is being written, then lets the database go. */
  async close(): Promise<void> {
    await this.opened
    await this.core.lastWrite
    this.core.database.close()
  }

  private async open(): Promise<Answer<null>> {
    const { core } = this
    try {
      await refuseNewer(core.database)
      await core.database.open()
      await prune(core.database, core.now().toISOString()).catch(() => undefined)
      await loadFollowers(core)
      return answered(null)
    } catch (error) {
      return { ok: false, failure: openingFailure(error) }
    }
  }

  /** The system closes a connection when the disk was full, say; what stands on disk can be read again. */
  private async reopen(): Promise<void> {
    if (!this.givenAway && !this.core.database.isOpen()) await this.core.database.open()
  }
}
