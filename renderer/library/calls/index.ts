import type { z } from '../../../shared/zod'
import { commands } from './commands'
import { queries } from './queries'
import { reviewCalls } from './review'

export * from './queries'
export { commands, queries, reviewCalls }

/** A refusal or failure with words for people; `code` is a key of the texts. */
export interface LibraryFailure {
  code: string
  message: string
  detail?: Record<string, string | number>
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: LibraryFailure }

type Callable<Group extends Record<string, { input: z.ZodType; output: z.ZodType }>> = {
  [Name in keyof Group]: (
    input: z.input<Group[Name]['input']>,
  ) => Promise<Answer<z.output<Group[Name]['output']>>>
}

/** What undo or redo did: which command, and how many fields it had to leave because they changed since. */
export interface UndoReport {
  labelKey: string
  labelParams: Record<string, string | number>
  skipped: number
  /** Papers the command touched, so that the window can show them. */
  paperIds: string[]
}

/** What changed, told to every window after each transaction. */
export interface LibraryChange {
  seq: number
  /** Table name to the ids of its changed rows. */
  tables: Record<string, string[]>
  /** The history line it made, where it was a command, an undo or a redo. */
  label: { key: string; params: Record<string, string | number>; kind: 'command' | 'undo' | 'redo' } | null
}

/**
 * The library as windows see it. Implemented by `renderer/library/client.ts` over the SharedWorker's port.
 * `undo` refuses with `library.nothingToUndo`; with `confirmOlder: false` it refuses with `library.undoOlder`
 * where the next step is an earlier day's work of an earlier session.
 */
export interface LibraryClient {
  query: Callable<typeof queries>
  run: Callable<typeof commands>
  review: Callable<typeof reviewCalls>
  undo(options: { confirmOlder: boolean }): Promise<Answer<UndoReport>>
  redo(): Promise<Answer<UndoReport>>
  /** Undoes everything down to and including this line of history. */
  undoTo(historyId: string): Promise<Answer<UndoReport>>
  onChange(listener: (change: LibraryChange) => void): () => void
  /** `failed` carries words when the database cannot be opened. */
  ready: Promise<Answer<{ papers: number }>>
}
