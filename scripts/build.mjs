// Builds dist/: main, preload and the parse process with esbuild, the window with vite. What is up to date stays.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isStarted, main, root, say } from './terminal.mjs'

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string[]} sources files and folders that the result depends on
 * @property {string} result a file that must exist
 * @property {() => Promise<void>} build
 */

/** @type {Target[]} */
const targets = [
  {
    name: 'electron',
    sources: ['electron', 'shared', 'package-lock.json', 'package.json', 'scripts/build.mjs'],
    result: 'dist/electron/main.cjs',
    build: buildElectron,
  },
  {
    name: 'renderer',
    sources: ['renderer', 'shared', 'package-lock.json', 'vite.config.ts', 'scripts/build.mjs'],
    result: 'dist/renderer/index.html',
    build: buildRenderer,
  },
]

/** CommonJS, since Electron's older versions load no ES module as main and a sandboxed preload never is one. */
async function buildElectron() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'electron/main.ts',
      preload: 'electron/preload.ts',
      parse: 'electron/import/parse.ts',
    },
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18.15',
    external: ['electron'],
    sourcemap: true,
    logLevel: 'warning',
  })
}

async function buildRenderer() {
  const { build } = await import('vite')
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' })
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  const full = path.join(root, place)
  if (!statSync(full).isDirectory()) return [place]
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() || entry.isFile() ? filesUnder(path.join(place, entry.name)) : [],
    )
}

/** A hash over name, size and time of all sources: enough to see that nothing changed, without reading them. */
function stateOf(/** @type {Target} */ target) {
  const hash = createHash('sha256')
  for (const file of target.sources.flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(path.join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Builds what is out of date. @param {{ force?: boolean }} [options] */
export async function buildAll({ force = false } = {}) {
  const stamps = path.join(root, 'dist', 'built.json')
  const before = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {}
  for (const target of targets) {
    const state = stateOf(target)
    if (!force && before[target.name] === state && existsSync(path.join(root, target.result))) continue
    say(`Building ${target.name} …`)
    await target.build()
    before[target.name] = state
    mkdirSync(path.dirname(stamps), { recursive: true })
    writeFileSync(stamps, JSON.stringify(before))
  }
}

if (isStarted(import.meta.url)) await main(() => buildAll({ force: process.argv.includes('--force') }))
