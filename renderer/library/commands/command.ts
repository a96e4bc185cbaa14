import type { z } from '../../../shared/zod'
import type { commands } from '../calls'
import type { Label } from '../labels'
import type { Work } from './work'

export type CommandName = keyof typeof commands
export type CommandInput<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>
export type CommandOutput<Name extends CommandName> = z.output<(typeof commands)[Name]['output']>

/** What a command hands back: its output, and the words that name it once it is done. */
export interface Done<Output> {
  output: Output
  label: Label
}

/**
 * One change of the library. It reads what it needs, computes, and stages rows; the registry does the rest
 * (transaction, patches, history, change feed), so that no command can forget it.
 */
export interface Command<Input, Output> {
  run(work: Work, input: Input): Promise<Done<Output>>
  /** Calls with the same key, directly one after the other, are one line of history. */
  mergeKey?(input: Input): string | null
}

export type Commands = { [Name in CommandName]: Command<CommandInput<Name>, CommandOutput<Name>> }

/** The command of a name in `calls/commands.ts`, with the types that stand there. */
export function command<Name extends CommandName>(_name: Name, definition: Commands[Name]): Commands[Name] {
  return definition
}
