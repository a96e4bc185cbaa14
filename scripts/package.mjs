// `npm run package`: the unpacked app of this platform in release/. With `--release`: the installers, fuses set.
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { findElectron, standIn } from './electron.mjs'
import { setUp } from './setup.mjs'
import { main, root, say, Stop } from './terminal.mjs'

/**
 * What a release switches off in Electron: running as plain Node, debugging switches, code outside the archive.
 * Playwright needs the debugging switches, so an app for tests keeps them.
 */
const releaseFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
}

/** The stand-in without its link to this project, which electron-builder would follow. */
function copyStandIn(/** @type {string} */ folder) {
  const app = path.join(folder, 'resources', 'app')
  const copy = path.join(root, '.cache', 'stand-in-for-packaging')
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, { recursive: true, filter: (source) => source !== app })
  return copy
}

async function makePackage() {
  const release = process.argv.includes('--release')
  await setUp()
  await buildAll()
  const electron = findElectron()
  if (!electron) throw new Stop('No Electron to package; run npm run setup.')
  const dist = electron.standIn ? copyStandIn(electron.folder) : electron.folder
  if (electron.standIn)
    say(`Packaging the stand-in, Electron ${standIn.electron}: for tests only, never to be given away.`)
  const { build } = await import('electron-builder')
  await build({
    projectDir: root,
    ...(release && !electron.standIn ? {} : { dir: true }),
    publish: 'never',
    config: {
      extends: path.join(root, 'electron-builder.yml'),
      electronDist: dist,
      ...(electron.standIn ? { electronVersion: standIn.electron } : {}),
      ...(release ? { electronFuses: releaseFuses } : {}),
    },
  })
  if (electron.standIn) rmSync(dist, { recursive: true, force: true })
}

await main(makePackage)
