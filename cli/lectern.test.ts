import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const program = path.join(root, 'cli', 'lectern.mjs')
const entry =
  'LGNov 21, 2023\nOn the percolation of gossipAda Okonkwo, Juan García\nGossip percolates slowly.\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-'))
  writeFileSync(path.join(folder, 'a.txt'), entry)
  writeFileSync(path.join(folder, 'long.txt'), entry.repeat(2_000))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Without the names that npm gave to the run of the tests. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'INIT_CWD' && !name.startsWith('npm_')),
)

describe('the program', () => {
  it('runs on plain Node from any folder', { timeout: 60_000 }, async () => {
    const args = [program, 'convert', 'a.txt', '--to', 'csl-json']
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env: environment })
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('finds files where npm run was called', { timeout: 60_000 }, async () => {
    const env = { ...environment, INIT_CWD: folder, npm_lifecycle_event: 'lectern' }
    const args = [program, 'convert', 'a.txt', '--to', 'csl-json']
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env })
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('writes all of a long output into a pipe', { timeout: 60_000 }, async () => {
    const args = [program, 'convert', 'long.txt', '--to', 'csl-json']
    const options = { cwd: folder, env: environment, maxBuffer: 64 * 1024 * 1024 }
    const { stdout } = await promisify(execFile)(process.execPath, args, options)
    expect(JSON.parse(stdout)).toHaveLength(2_000)
  })

  it('ends without an error when the pipe closes early', { timeout: 60_000 }, async () => {
    const args = [program, 'convert', 'long.txt', '--to', 'csl-json']
    const child = spawn(process.execPath, args, { cwd: folder, env: environment })
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = (await once(child, 'close')) as [number]
    expect([code, stderr]).toEqual([0, ''])
  })
})
