import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './main'

const listing = `Today's papers

SINov 21, 2023Code
On the percolation of gossipAda Okonkwo, Juan García, Mei-Ling Chen et al.
Gossip percolates through graphs. Code: https://github.com/example-lab/gossip/tree/main.
LGFeb 13
Sorting lists in $O(n \\log n)$ time with laziness and patienceJohn Smith, Robert Brown
Sorting with laziness and patience is slow but sure.
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-'))
  writeFileSync(path.join(folder, 'a.txt'), listing)
  writeFileSync(
    path.join(folder, 'windows.txt'),
    Buffer.from(`\ufeff${listing.replace(/\n/g, '\r\n')}`, 'utf16le'),
  )
  writeFileSync(
    path.join(folder, 'bad.txt'),
    `${listing}SIFeb 31, 2023\nA title that is readAda Okonkwo\nAn abstract.\n`,
  )
  writeFileSync(path.join(folder, 'empty.txt'), '')
  writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 0]))
  mkdirSync(path.join(folder, 'a-folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

class Sink extends Writable {
  text = ''
  constructor(private readonly breaksAfter = Number.POSITIVE_INFINITY) {
    super({ highWaterMark: 64 })
  }
  override _write(chunk: Buffer, _: string, done: (error?: Error) => void): void {
    this.text += chunk.toString()
    const broken = this.text.length > this.breaksAfter
    setImmediate(() => done(broken ? Object.assign(new Error('gone'), { code: 'EPIPE' }) : undefined))
  }
}

async function lectern(args: string, { input = '', stdout = new Sink() } = {}) {
  const stderr = new Sink()
  const status = await run(args.split(' '), {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    folder,
  })
  return { status, stdout: stdout.text, stderr: stderr.text }
}

interface Csl {
  id: string
  title: string
  issued: { 'date-parts': number[][] }
  custom: { line: number; file: string; repositories: string[]; codeAnnounced: boolean; moreAuthors: boolean }
}

describe('lectern convert', () => {
  it('writes CSL-JSON in the order of the file and says what it left out', async () => {
    const { status, stdout, stderr } = await lectern('convert a.txt --to csl-json --today 2024-03-01')
    const items = JSON.parse(stdout) as Csl[]
    expect(items.map((item) => [item.id, item.custom.line, item.issued['date-parts']])).toEqual([
      ['okonkwo2023percolation', 3, [[2023, 11, 21]]],
      ['smith2024sorting', 6, [[2024, 2, 13]]],
    ])
    expect(items[0]?.custom).toMatchObject({
      file: 'a.txt',
      repositories: ['https://github.com/example-lab/gossip/tree/main'],
      codeAnnounced: false,
      moreAuthors: true,
    })
    expect(stderr).toContain("a.txt:1: warning: text that belongs to no entry; left out: Today's papers\n")
    expect(status).toBe(0)
  })

  it('reads other encodings and line ends as the same text', async () => {
    const [one, two] = [
      await lectern('convert a.txt --to bibtex'),
      await lectern('convert windows.txt --to bibtex'),
    ]
    expect(two.stdout).toBe(one.stdout)
  })

  it('reads standard input', async () => {
    const { stdout, stderr } = await lectern('convert - --to markdown', { input: listing })
    expect(stdout).toContain('## On the percolation of gossip\n\nAda Okonkwo')
    expect(stderr).toContain('-:1: warning: ')
  })

  it('gives entries of several files different keys', async () => {
    const items = JSON.parse((await lectern('convert a.txt a.txt --to csl-json')).stdout) as Csl[]
    expect(new Set(items.map((item) => item.id)).size).toBe(4)
  })

  it('warns where BibTeX cuts off authors', async () => {
    const { stdout, stderr } = await lectern('convert a.txt --to bibtex')
    expect(stdout).toContain(' and others}')
    expect(stderr).toMatch(/^a\.txt:3: warning: okonkwo2023percolation: .*"et al\."/m)
  })

  it('writes what it could read and exits with 1 when an entry could not be read', async () => {
    const { status, stdout, stderr } = await lectern('convert bad.txt --to csl-json')
    expect([(JSON.parse(stdout) as Csl[]).length, status]).toEqual([2, 1])
    expect(stderr).toMatch(/^bad\.txt:9: warning: /m)
  })

  it.each([
    ['empty.txt', 1, 'lectern: empty.txt is empty.'],
    ['binary.txt', 1, 'lectern: binary.txt is not a text file.'],
    ['none.txt', 2, 'lectern: none.txt does not exist.'],
    ['a-folder', 2, 'lectern: a-folder is a folder.'],
  ])('goes on after %s and exits with %i', async (file, expected, message) => {
    const { status, stdout, stderr } = await lectern(`convert ${file} a.txt --to csl-json`)
    expect([(JSON.parse(stdout) as Csl[]).length, status]).toEqual([2, expected])
    expect(stderr).toContain(message)
  })

  it('writes an empty array when nothing could be read', async () => {
    expect((await lectern('convert none.txt --to csl-json')).stdout).toBe('[]\n')
  })

  it('ends quietly when nobody reads its output any more', async () => {
    const stdout = new Sink(100)
    const { status, stderr } = await lectern(`convert ${'a.txt '.repeat(50)}--to csl-json`, { stdout })
    expect([status, stderr.includes('gone')]).toEqual([0, false])
    expect(stdout.text.length).toBeLessThan(5_000)
  })
})

describe('the command line', () => {
  it.each([
    'convert',
    'convert a.txt',
    'convert --to csl-json',
    'convert a.txt --to docx',
    'convert a.txt --to toString',
    'convert a.txt --to bibtex --from docx',
    'convert a.txt --to bibtex --today 2024-02-30',
    'convert a.txt --to bibtex --today yesterday',
    'convert a.txt --to bibtex --verbose',
    'revert a.txt --to bibtex',
    '--to bibtex',
  ])('%j is refused with the usage and exit status 2', async (args) => {
    const { status, stdout, stderr } = await lectern(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: lectern convert')
  })

  it('explains itself', async () => {
    expect(await lectern('--help')).toMatchObject({ status: 0, stderr: '' })
    expect((await lectern('convert --help')).stdout).toContain('Exit status')
    expect((await lectern('--version')).stdout).toMatch(/^lectern \d+\.\d+\.\d+\n$/)
  })
})
