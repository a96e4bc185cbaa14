// Which encoding bytes are in, and their text. Detection looks at the first bytes; only the choice between
// UTF-8 and windows-1252 may wait until the first byte that is not ASCII.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** How many bytes `detectEncoding` likes to see. */
export const headLength = 64 * 1024

/** First bytes of formats that are no text though they may begin like one. */
const binarySignatures: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf',
  'SQLite format 3',
  '\xd0\xcf\x11\xe0',
  '{\\rtf',
  '%!PS',
]

/**
 * The encoding of a text by its first bytes: a byte order mark (Unicode 16, 23.8), zeros in every other byte
 * (UTF-16 without a mark), else UTF-8, which the decoder may leave for windows-1252. Null if it is no text.
 */
export function detectEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1')
  if (binarySignatures.some((signature) => start.startsWith(signature))) return null
  const { even, odd, control } = countZeros(head)
  const half = head.length / 2
  // Latin letters in UTF-16 have a zero as their upper byte; a listing is mostly such letters.
  if (half >= 2 && odd > half * 0.7 && even < half * 0.02) return 'utf-16le'
  if (half >= 2 && even > half * 0.7 && odd < half * 0.02) return 'utf-16be'
  return even + odd > 0 || control > head.length * 0.02 ? null : 'utf-8'
}

/** Zeros at even and odd places, and control characters that no text holds. */
function countZeros(head: Uint8Array): { even: number; odd: number; control: number } {
  const counts = { even: 0, odd: 0, control: 0 }
  head.forEach((byte, at) => {
    if (byte === 0) counts[at % 2 === 0 ? 'even' : 'odd']++
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) counts.control++
  })
  return counts
}

/** Decodes bytes that come in pieces; `end` gives what was left of a character that was cut. */
export interface PieceDecoder {
  push(bytes: Uint8Array): string
  end(): string
}

export function decoderFor(encoding: Encoding): PieceDecoder {
  if (encoding === 'utf-8') return utf8Decoder()
  const decoder = new TextDecoder(encoding)
  return { push: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/**
 * UTF-8 until the first byte that breaks it. Without a proper UTF-8 character before, the text is windows-1252
 * (old editors on Windows); with one it is a damaged UTF-8 text, and gets replacement characters.
 */
function utf8Decoder(): PieceDecoder {
  let strict = new TextDecoder('utf-8', { fatal: true })
  const lenient = new TextDecoder('utf-8')
  let mode: 'strict' | 'lenient' | 'windows-1252' = 'strict'
  let sawMultibyte = false
  let pending: Uint8Array = new Uint8Array()

  function decode(bytes: Uint8Array, last: boolean): string {
    if (mode === 'windows-1252') return decodeWindows1252(bytes)
    if (mode === 'lenient') return lenient.decode(bytes, { stream: !last })
    const joined = pending.length > 0 ? Buffer.concat([pending, bytes]) : bytes
    const whole = last ? joined.length : completeLength(joined)
    try {
      const text = strict.decode(joined.subarray(0, whole))
      strict = withoutMark
      sawMultibyte ||= text.length < whole
      pending = joined.slice(whole)
      return text
    } catch {
      mode = sawMultibyte || hasMark(joined) ? 'lenient' : 'windows-1252'
      pending = new Uint8Array()
      return decode(joined, last)
    }
  }
  return { push: (bytes) => decode(bytes, false), end: () => decode(new Uint8Array(), true) }
}

/** For all but the first piece: a mark inside a text is a character of it. */
const withoutMark = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** The length without a UTF-8 character that is cut off at the end (RFC 3629, section 3). */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

// https://encoding.spec.whatwg.org/index-windows-1252.txt, 0x80 to 0x9f. Not TextDecoder: some releases of Node
// decode windows-1252 as Latin-1 and turn quotation marks into control characters.
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))
}
