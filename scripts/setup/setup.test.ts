import { mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from '../test/counts.mjs'
import { missingPackages } from './dependencies.mjs'
import { checkIntegrity } from './electron.mjs'
import { isSupportedNode } from './node-version.mjs'

it.each([
  ['20.19.0', true],
  ['20.18.9', false],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
  ['18.20.0', false],
])('Node %s is supported: %s', (version, supported) => {
  expect(isSupportedNode(version)).toBe(supported)
})

describe('missingPackages', () => {
  const wanted = {
    '': { version: '1' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/@s/b': { version: '2.0.0' },
    'node_modules/win-only': { version: '1.0.0', optional: true },
  }

  it('names what is not there or is another version', () => {
    expect(missingPackages(wanted, { 'node_modules/a': { version: '0.9.0' } })).toEqual(['a', '@s/b'])
  })

  it('does not miss packages of other platforms', () => {
    const installed = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a/node_modules/@s/b': { version: '2.0.0' },
    }
    expect(missingPackages(wanted, installed)).toEqual([])
  })
})

it('deletes a downloaded file that is not the expected one', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-setup-test-'))
  const file = path.join(folder, 'package.tgz')
  writeFileSync(file, 'something else')
  expect(() => checkIntegrity(file, 'sha512-AAAA')).toThrow('not the file')
  expect(existsSync(file)).toBe(false)
  rmSync(folder, { recursive: true })
})

describe('counts', () => {
  it('takes a test file that could not be loaded for a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [broken],
    }
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  it('takes a test that passed only when repeated for a failure', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 1, skipped: 0 }
    expect(playwrightCounts({ stats })).toEqual({ passed: 2, failed: 2, skipped: 0 })
  })

  it('takes an error beside all tests for a failure', () => {
    const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightCounts({ stats, errors: [{}] }).failed).toBe(1)
  })
})
