import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FailureError } from '../../shared/contract/failure'
import { longestLine, openFile, readLines, readText, type ReadOptions, type TextSource } from './read-text'

async function linesOf(source: TextSource, options?: ReadOptions): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(source, options)) lines.push(line)
  return lines
}

async function failureOf(source: TextSource): Promise<string> {
  try {
    await linesOf(source, { name: 'a.txt' })
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code
    throw error
  }
  return 'none'
}

/** A stream that hands out its bytes a few at a time. */
function drip(bytes: Uint8Array, size: number): Readable {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size))
  return Readable.from(pieces)
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('readLines', () => {
  it('splits at every kind of line end', async () => {
    expect(await linesOf('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps CR LF one line end when a chunk ends between them', async () => {
    const text = `${'x'.repeat(70_000)}\r\ny\r\n`
    expect((await linesOf(drip(Buffer.from(text), 70_001))).length).toBe(2)
  })

  it('drops a byte order mark from bytes and from text', async () => {
    expect(await linesOf(Buffer.from('\ufeffLG'))).toEqual(['LG'])
    expect(await linesOf('\ufeffLG')).toEqual(['LG'])
  })

  it.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)('reads UTF-16 %s, with a mark: %s', async (order, mark) => {
    const text = 'LGNov 21, 2023\nĐorđević and O’Neill'
    expect(await linesOf(utf16(text, order, mark))).toEqual(text.split('\n'))
  })

  it('reads windows-1252 with its quotation marks', async () => {
    expect(await linesOf(Buffer.from('\x93Fran\xe7ois\x94', 'latin1'))).toEqual(['“François”'])
  })

  it('turns to windows-1252 when its first foreign letter comes late', async () => {
    const bytes = Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.from('\n\xe9t\xe9 1\n', 'latin1')])
    expect((await linesOf(drip(bytes, 65_536)))[1]).toBe('été 1')
  })

  it('stays with UTF-8 when a later byte is damaged', async () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(50_000)), Buffer.from([0x0a, 0xff, 0x0a])])
    expect((await linesOf(drip(bytes, 65_536))).at(-1)).toBe('\ufffd')
  })

  it('decodes the same however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'aZ \r\n\tß→漢😀é$'), minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 7 }),
        async (text, size) => {
          const long = `x${text}é\n`.repeat(8_000)
          expect(await linesOf(drip(Buffer.from(long), 30_000 + size))).toEqual(await linesOf(long))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('says that a file is binary', async () => {
    expect(await failureOf(Buffer.from([1, 2, 0, 3, 0, 0, 9, 200, 0]))).toBe('import.binaryFile')
    expect(await failureOf(Buffer.from('%PDF-1.7\nplain enough'))).toBe('import.binaryFile')
  })

  it('says that a text is empty, or blank', async () => {
    expect(await failureOf(Buffer.alloc(0))).toBe('import.emptyFile')
    expect(await failureOf('\ufeff \r\n\n')).toBe('import.emptyFile')
  })

  it('stops at a line that would fill the memory', async () => {
    expect(await failureOf('x'.repeat(longestLine + 300_000))).toBe('import.longLine')
  })

  it('tells a missing file from a folder and from an error of the disk', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-'))
    expect(await failureOf(openFile(path.join(folder, 'none.txt')))).toBe('import.fileGone')
    expect(await failureOf(openFile(folder))).toBe('import.isFolder')
    rmSync(folder, { recursive: true })
    const broken = new Readable({
      read: () => broken.destroy(Object.assign(new Error('no'), { code: 'EIO' })),
    })
    expect(await failureOf(broken)).toBe('import.unreadableFile')
  })

  it('reports progress up to the last byte', async () => {
    const seen: number[] = []
    await linesOf(drip(Buffer.alloc(150_000, 'a\n'), 50_000), { onProgress: (bytes) => seen.push(bytes) })
    expect(seen.at(-1)).toBe(150_000)
  })
})

describe('readText', () => {
  it('gives the text back whole', async () => {
    let text = ''
    for await (const piece of readText(Buffer.from('a\r\nb\n'))) text += piece
    expect(text).toBe('a\r\nb\n')
  })
})
