import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { failure, FailureError, type Failure } from '../../shared/contract/failure'
import { decoderFor, detectEncoding, headLength } from './encoding'

/** Longer lines do not occur in text that people copy; they would fill the memory. In UTF-16 units. */
export const longestLine = 4 * 1024 * 1024

/** Text itself, its bytes, or a stream of them. */
export type TextSource = string | Uint8Array | Readable

export interface ReadOptions {
  /** What the source is called in messages; without one it is "The text". */
  name?: string
  /** Called with the bytes read so far. */
  onProgress?: (bytes: number) => void
}

/** The bytes of a file as a stream for `readLines`; what goes wrong comes out of there. */
export function openFile(path: string): Readable {
  return createReadStream(path, { highWaterMark: 256 * 1024 })
}

/**
 * The lines of a text, without line ends (LF, CR LF or CR) and without a byte order mark.
 * Finds the encoding: UTF-8, UTF-16 with or without a mark, windows-1252.
 * Throws FailureError: import.binaryFile, import.emptyFile, import.unreadableFile, import.fileGone,
 * import.isFolder, import.longLine. Lines before a failure have come out by then.
 */
export async function* readLines(source: TextSource, options: ReadOptions = {}): AsyncGenerator<string> {
  const name = options.name ?? 'The text'
  let rest = ''
  let blank = true
  for await (const piece of readText(source, options)) {
    blank &&= piece.trim() === ''
    const text = rest + piece
    // A CR at the end may be half of CR LF: it waits for the next piece.
    const lines = (text.endsWith('\r') ? text.slice(0, -1) : text).split(/\r\n|\n|\r/)
    rest = (lines.pop() ?? '') + (text.endsWith('\r') ? '\r' : '')
    if (rest.length > longestLine) throw new FailureError(longLine(name))
    yield* lines
  }
  if (blank) throw new FailureError(emptyText(name))
  if (rest !== '') yield* rest.split('\r').slice(0, rest.endsWith('\r') ? -1 : undefined)
}

/** The decoded text in pieces, as `readLines` without the lines. An empty source yields nothing and does not fail. */
export async function* readText(source: TextSource, options: ReadOptions = {}): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield* piecesOf(source, options.onProgress)
    return
  }
  const name = options.name ?? 'The text'
  let bytes = 0
  let head: Uint8Array | null = new Uint8Array()
  let decoder = decoderFor('utf-8')
  for await (const chunk of chunksOf(source, name)) {
    bytes += chunk.length
    const ready: Uint8Array = head ? Buffer.concat([head, chunk]) : chunk
    if (head && ready.length < headLength) {
      head = ready
      continue
    }
    if (head) decoder = decoderFor(encodingOf(ready, name))
    head = null
    yield decoder.push(ready)
    options.onProgress?.(bytes)
  }
  if (head) {
    decoder = decoderFor(encodingOf(head, name))
    yield decoder.push(head)
  }
  yield decoder.end()
  options.onProgress?.(bytes)
}

/** Cuts a text so that nobody handles 50 MB at once; bytes are counted as UTF-8. */
function* piecesOf(text: string, onProgress?: (bytes: number) => void): Generator<string> {
  const size = 256 * 1024
  let bytes = 0
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text
  for (let at = 0; at < clean.length; at += size) {
    const piece = clean.slice(at, at + size)
    bytes += Buffer.byteLength(piece)
    yield piece
    onProgress?.(bytes)
  }
}

async function* chunksOf(source: Uint8Array | Readable, name: string): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    for (let at = 0; at < source.length; at += headLength) yield source.subarray(at, at + headLength)
    return
  }
  try {
    for await (const chunk of source as AsyncIterable<Buffer | string>) {
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    }
  } catch (error) {
    if (error instanceof FailureError) throw error
    throw new FailureError(readFailure(error, name))
  }
}

function encodingOf(head: Uint8Array, name: string): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const encoding = detectEncoding(head)
  if (encoding) return encoding
  throw new FailureError(
    failure('import.binaryFile', `${name} is not a text file.`, {
      detail: name,
      hint: 'Nothing was read. Copy the listing as text, or save it as a text file.',
    }),
  )
}

function emptyText(name: string): Failure {
  return failure('import.emptyFile', `${name} is empty.`, {
    detail: name,
    hint: 'Nothing was read. Check that it was saved or copied completely.',
  })
}

function longLine(name: string): Failure {
  return failure('import.longLine', `${name} has a line of more than 4 million characters.`, {
    detail: name,
    hint: 'Listings have short lines. Reading stopped there; check that this is the right file.',
  })
}

/** What a file system's error means to a person. */
export function readFailure(error: unknown, name: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = code === '' ? name : `${name} (${code})`
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failure('import.fileGone', `${name} does not exist.`, {
      detail,
      hint: 'Check the name; it may have been moved or renamed.',
    })
  }
  if (code === 'EISDIR') {
    return failure('import.isFolder', `${name} is a folder.`, { detail, hint: 'Choose the files in it.' })
  }
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'You have no permission to read it.'
      : 'The disk reported an error.'
  return failure('import.unreadableFile', `${name} cannot be read. ${why}`, {
    detail,
    hint: 'Nothing of it was changed. Check its permissions, or copy it to another place.',
  })
}
