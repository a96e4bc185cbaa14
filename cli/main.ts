import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { FormatId } from '../shared/model/entry'
import { convert, type Conversion } from './convert'
import { outputs } from './outputs'
import { Pipe } from './streams'
import { help, UsageError, versionText } from './usage'

export interface Terminal {
  stdin: Readable
  stdout: Writable
  stderr: Writable
  /** Where the person stands; relative file names start here. */
  folder: string
}

/** Does what the command line says and answers the exit status. Never throws for what a person can get wrong. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const result = new Pipe(terminal.stdout)
  const messages = new Pipe(terminal.stderr)
  try {
    const command = readCommand(args)
    if (typeof command === 'string') {
      await result.write(command)
      return 0
    }
    return await convert({ ...command, folder: terminal.folder }, { stdin: terminal.stdin, result, messages })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await messages.write(`lectern: ${error.message}\n\n${help}`)
    return 2
  }
}

/** The command line as a conversion, or the text that it asks for. */
function readCommand(args: readonly string[]): Omit<Conversion, 'folder'> | string {
  const { values, positionals } = parseCommandLine(args)
  if (values.version) return versionText
  if (values.help) return help
  const [command, ...files] = positionals
  if (command === undefined) throw new UsageError('a command is missing')
  if (command !== 'convert') throw new UsageError(`there is no command "${command}"`)
  if (files.length === 0) throw new UsageError('a file is missing; - reads standard input')
  if (values.from !== undefined && !FormatId.safeParse(values.from).success) {
    throw new UsageError(`--from ${values.from}: this format cannot be read`)
  }
  if (values.to === undefined) throw new UsageError('--to FORMAT is missing')
  const output = Object.hasOwn(outputs, values.to) ? outputs[values.to] : undefined
  if (!output) throw new UsageError(`--to ${values.to}: this format cannot be written`)
  return { files, output, today: readDay(values.today) }
}

function parseCommandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A day that exists, as the calendar where the person is has it when none is given. */
function readDay(day: string | undefined): string {
  if (day === undefined) {
    const now = new Date()
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    return parts.map((part) => String(part).padStart(2, '0')).join('-')
  }
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new UsageError(`--today ${day}: this is no day of the form YYYY-MM-DD`)
  }
  return day
}
