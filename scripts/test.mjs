// `npm test`: sets up what is missing and runs everything. Its last line is `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setUp } from './setup.mjs'
import { main, root, run, say } from './terminal.mjs'
import { playwrightCounts, vitestCounts } from './test/counts.mjs'
import { runPlaywright } from './test/playwright.mjs'

/** @typedef {import('./test/counts.mjs').Counts} Counts */

const reports = path.join(root, '.cache', 'test')

/** @param {string} name @param {string} script @param {string[]} args @returns {Promise<number>} */
function runTool(name, script, args) {
  say(`\n— ${name}`)
  return run(process.execPath, [path.join(root, script), ...args])
}

/** A tool that passes or fails as a whole. @param {string} name @param {string} script @param {string[]} args */
async function check(name, script, args) {
  const code = await runTool(name, script, args)
  say(code === 0 ? `${name}: passed` : `${name}: failed`)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/**
 * Reads a runner's report. A runner that failed without a failed test (no report, an error beside the tests) counts
 * as one failure.
 * @param {string} file @param {number} code @param {(report: unknown) => Counts} read
 */
function counted(file, code, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

async function unitTests() {
  const file = path.join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool('unit tests, in Node and in Chromium', 'node_modules/vitest/vitest.mjs', [
    'run',
    ...reporters,
  ])
  return counted(file, code, vitestCounts)
}

async function windowTests() {
  say('\n— the app, on Electron')
  const file = path.join(reports, 'playwright.json')
  const code = await runPlaywright('e2e/playwright.config.ts', ['--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  return counted(file, code, playwrightCounts)
}

async function test() {
  await setUp({ forTests: true })
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const counts = [
    await check('types', 'scripts/types.mjs', []),
    await check('lint and layers', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
    await check('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
    await unitTests(),
    await check('build', 'scripts/build.mjs', []),
    await windowTests(),
  ]
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, one) => total + one[key], 0)
  if (sum('skipped') > 0) say(`\n${sum('skipped')} skipped: they say why above.`)
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

await main(async () => {
  try {
    return await test()
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n0 passed, 1 failed`)
    return 1
  }
})
