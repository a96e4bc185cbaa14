import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepNewestDumps } from './crash-dumps'
import { LogFile } from './log-file'
import { scrub } from './scrub'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-log-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the log', () => {
  it('writes one line for each event, with its time in UTC', () => {
    const log = new LogFile(folder)
    log.write('info', 'started\nwell', new Date('2023-11-21T10:00:00Z'))
    expect(readFileSync(log.file, 'utf8')).toBe('2023-11-21T10:00:00.000Z info started | well\n')
  })

  it('never grows beyond its files', () => {
    const log = new LogFile(folder, { bytes: 200, files: 3 })
    for (let number = 0; number < 100; number++) log.write('info', `event ${String(number)}`)
    expect(readdirSync(folder).sort()).toEqual(['lectern.1.log', 'lectern.2.log', 'lectern.log'])
    expect(readFileSync(log.file, 'utf8')).toContain('event 99')
  })

  it('stops nobody when it cannot be written', () => {
    writeFileSync(path.join(folder, 'a-file'), '')
    expect(() => new LogFile(path.join(folder, 'a-file', 'logs')).write('info', 'x')).not.toThrow()
  })
})

describe('scrub', () => {
  it('keeps a file’s name and drops its folder', () => {
    expect(scrub('at open (/home/ada/lectern/dist/main.cjs:1:2)')).toBe('at open (<folder>/main.cjs:1:2)')
  })

  it('drops quoted text, which may be a title or a note', () => {
    expect(scrub('cannot read “Attention is all” and "my note"')).toBe('cannot read <quoted> and <quoted>')
  })

  it('drops addresses', () => {
    expect(scrub('failed https://arxiv.org/abs/1 now')).toBe('failed <address> now')
  })
})

it('keeps the newest crash dumps only', () => {
  for (let age = 0; age < 5; age++) {
    const file = path.join(folder, `${String(age)}.dmp`)
    writeFileSync(file, '')
    utimesSync(file, 1_000 - age, 1_000 - age)
  }
  writeFileSync(path.join(folder, 'settings.dat'), '')
  keepNewestDumps(folder, 2)
  expect(readdirSync(folder).sort()).toEqual(['0.dmp', '1.dmp', 'settings.dat'])
})
