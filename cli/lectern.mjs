#!/usr/bin/env node
// Starts the terminal's Lectern. In a checkout it first builds what is out of date, and says so on stderr,
// since stdout belongs to the result.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const bundle = path.join(root, 'dist', 'cli', 'lectern.cjs')
const sources = ['cli', 'shared', path.join('electron', 'import'), 'package.json']
const require = createRequire(import.meta.url)

/** @param {string} text */
function tell(text) {
  process.stderr.write(`lectern: ${text}\n`)
}

/** The time of the newest source below a place; tests are none. @param {string} place @returns {number} */
function newestIn(place) {
  const status = statSync(place, { throwIfNoEntry: false })
  if (!status) return 0
  if (!status.isDirectory()) return /\.test\.ts$/.test(place) ? 0 : status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))))
}

function isOutOfDate() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs
  return built === undefined || sources.some((place) => newestIn(path.join(root, place)) > built)
}

function setUpDependencies() {
  if (['esbuild', 'zod'].every((name) => existsSync(path.join(root, 'node_modules', name)))) return
  tell('setting up the dependencies, which happens once')
  const setup = [path.join(root, 'scripts', 'setup.mjs'), '--only', 'dependencies']
  const { status } = spawnSync(process.execPath, setup, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('the dependencies could not be set up, see above')
}

async function build() {
  setUpDependencies()
  const { build: bundleSources } = await import('esbuild')
  // Two that start together must not see each other's half-written file.
  const fresh = `${bundle}.${process.pid}`
  await bundleSources({
    absWorkingDir: root,
    entryPoints: ['cli/main.ts'],
    outfile: fresh,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    logLevel: 'error',
  })
  renameSync(fresh, bundle)
}

/** `npm run` moves into the project's folder and keeps where the person was in INIT_CWD. */
function callersFolder() {
  return (process.env.npm_lifecycle_event === 'lectern' && process.env.INIT_CWD) || process.cwd()
}

async function start() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    tell(`needs Node 20.19 or newer, and this is ${process.versions.node}`)
    return 2
  }
  if (existsSync(path.join(root, 'cli', 'main.ts')) && isOutOfDate()) await build()
  const { run } = require(bundle)
  const { stdin, stdout, stderr } = process
  return run(process.argv.slice(2), { stdin, stdout, stderr, folder: callersFolder() })
}

try {
  process.exitCode = await start()
} catch (error) {
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 2
}
