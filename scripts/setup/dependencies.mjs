import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, say, Stop } from '../terminal.mjs'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * The packages that the lockfile names and node_modules does not hold in that version. Optional ones do not count:
 * npm leaves out those of other platforms.
 * @param {Record<string, LockedPackage>} wanted `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of node_modules/.package-lock.json
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && !entry.optional && !entry.link)
    .filter(([place, entry]) => installed[place]?.version !== entry.version)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
}

/** @param {string} file @returns {Record<string, LockedPackage>} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Installs what package-lock.json names, when node_modules does not hold it. */
export async function setUpDependencies() {
  const wanted = lockedPackages('package-lock.json')
  const missing = missingPackages(wanted, lockedPackages('node_modules/.package-lock.json'))
  if (missing.length === 0) return
  say(`Installing dependencies: ${missing.length} of ${Object.keys(wanted).length} packages are missing …`)
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Stop('The dependencies could not be installed: npm ci failed, see above.')
}
