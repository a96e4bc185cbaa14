import path from 'node:path'
import { paperLink, isLink } from './paper-link'
import type { PaperLink } from '../../shared/contract/app'

/** What a command line asks to open. */
export interface Wanted {
  files: string[]
  links: PaperLink[]
}

/** Node's switches whose value is an argument of its own. */
const switchesWithValue = new Set(['-r', '--require', '--import', '--loader', '--user-data-dir'])

/**
 * The arguments after the executable (and, where Electron was given the app's folder, after that).
 * @param isDefaultApp `process.defaultApp`: the app's folder is the first argument that is no switch
 */
export function ownArguments(argv: readonly string[], isDefaultApp: boolean): string[] {
  const rest = argv.slice(1)
  if (!isDefaultApp) return rest
  const at = positions(rest)[0]
  return at === undefined ? rest : rest.filter((_, index) => index !== at)
}

/** The places of arguments that are no switch and no switch's value; after `--` all are. */
function positions(args: readonly string[]): number[] {
  const found: number[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--') return [...found, ...args.keys()].filter((at) => found.includes(at) || at > index)
    if (switchesWithValue.has(arg)) index++
    else if (arg !== '' && !arg.startsWith('-')) found.push(index)
  }
  return found
}

/**
 * Files and `lectern://` links of a command line; switches of Chromium and Node are passed over.
 * @param workingFolder where relative paths start
 */
export function wantedOf(args: readonly string[], workingFolder: string): Wanted {
  const wanted: Wanted = { files: [], links: [] }
  for (const at of positions(args)) {
    const arg = args[at] ?? ''
    if (isLink(arg)) {
      const link = paperLink(arg)
      if (link) wanted.links.push(link)
    } else if (!/^[a-z][a-z\d+.-]+:\/\//i.test(arg)) {
      wanted.files.push(path.resolve(workingFolder, arg))
    }
  }
  return wanted
}
