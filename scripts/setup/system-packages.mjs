import { existsSync } from 'node:fs'
import { read, run, say } from '../terminal.mjs'

/**
 * What Electron needs of Debian, and what the tests need beside it. Newer releases renamed some libraries; the
 * first name that the release knows is taken.
 * @type {Record<'app' | 'tests', string[][]>}
 */
const packages = {
  app: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libnss3'],
    ['libasound2t64', 'libasound2'],
    ['libgbm1'],
    ['fonts-dejavu'],
  ],
  tests: [['xvfb'], ['xauth'], ['fonts-liberation'], ['chromium'], ['dbus-x11']],
}

/** @param {string} name */
async function isInstalled(name) {
  const { output } = await read('dpkg-query', ['-W', '-f', '${Status}', name])
  return output.includes('install ok installed')
}

/** @param {string[]} names */
async function firstKnown(names) {
  for (const name of names) {
    const { output } = await read('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return names.at(-1) ?? ''
}

/** @param {string[][]} wanted @returns {Promise<string[][]>} */
async function missingOf(wanted) {
  const missing = []
  for (const names of wanted) {
    const installed = await Promise.all(names.map(isInstalled))
    if (!installed.includes(true)) missing.push(names)
  }
  return missing
}

/**
 * On Debian: installs missing system packages as root, tells the command otherwise. Elsewhere nothing.
 * @param {{ forTests: boolean }} options
 */
export async function setUpSystemPackages({ forTests }) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const missing = await missingOf(forTests ? [...packages.app, ...packages.tests] : packages.app)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) {
    const names = await Promise.all(missing.map(firstKnown))
    say(
      `Some system packages are missing. Install them with:\n  sudo apt-get install --no-install-recommends ${names.join(' ')}`,
    )
    return
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  say(`Installing system packages: ${missing.map((names) => names.at(-1)).join(' ')} …`)
  await run('apt-get', ['update', '-qq'], { env })
  const names = await Promise.all(missing.map(firstKnown))
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  if (code !== 0) say('Some system packages could not be installed; what follows may fail for lack of them.')
}
