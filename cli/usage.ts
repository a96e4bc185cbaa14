import { version } from '../package.json'
import { outputs } from './outputs'

export const versionText = `lectern ${version}\n`

export const help = `Reads listings of papers and writes them in another format.

Usage: lectern convert FILE... [--from FORMAT] --to FORMAT [--today YYYY-MM-DD]

  FILE                one or more files; - reads standard input
  --from FORMAT       listing (the default)
  --to FORMAT         ${Object.keys(outputs).join(', ')}
  --today YYYY-MM-DD  the day from which dates without a year are counted back;
                      without it, today
  --help, --version

The result goes to standard output, warnings go to standard error as
FILE:LINE: warning: TEXT.

Exit status
  0  everything was read; text around a listing is only warned of
  1  some of it could not be read, a file was empty or no text; the rest is written
  2  wrong usage, or a file does not exist or cannot be opened; the rest is written
`

/** A command line that cannot be followed. */
export class UsageError extends Error {}
