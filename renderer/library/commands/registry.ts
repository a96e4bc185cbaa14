import type { Core } from '../core'
import { write } from '../core'
import { record } from '../history/record'
import type { CommandInput, CommandName, CommandOutput, Commands } from './command'
import { commandList } from './index'

/** Runs a command whose input was validated: one transaction, one line of history, one change told. */
export function runCommand<Name extends CommandName>(
  core: Core,
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> {
  const command: Commands[Name] = commandList[name]
  return write(core, async (work) => {
    const done = await command.run(work, input)
    return record(core, work, name, done, command.mergeKey?.(input) ?? null)
  })
}
