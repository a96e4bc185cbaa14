/** Letters that have no decomposition in Unicode but that people type without their stroke or tail. */
const unmarked: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
const unmarkedLetters = new RegExp(`[${Object.keys(unmarked).join('')}]`, 'g')

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/

/** Text as search compares it: lower case, without accents, compatibility forms resolved. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(unmarkedLetters, (letter) => unmarked[letter] ?? letter)
}

/** The words of a search: folded, at most once each. Order does not count. */
export function searchWords(text: string): string[] {
  return [...new Set(fold(text).split(/\s+/u).filter(Boolean))]
}

/**
 * Text around the first hit of a word, about `length` characters, cut at words, with `…` where it was cut.
 * Null where the word is not in the text. The word is folded, the passage is as it stands.
 */
export function passageAround(text: string, word: string, length: number): string | null {
  const at = fold(text).indexOf(word)
  if (at < 0) return null
  const hit = rawOffset(text, at)
  const start = wordStart(text, Math.max(0, hit - Math.floor(length / 3)))
  const end = wordEnd(text, Math.min(text.length, start + length))
  const passage = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return `${start > 0 ? '…' : ''}${passage}${end < text.length ? '…' : ''}`
}

/** The offset in `text` of the character whose folded form stands at `foldedAt`. */
function rawOffset(text: string, foldedAt: number): number {
  if (ascii.test(text)) return foldedAt
  let raw = 0
  let folded = 0
  for (const character of text) {
    folded += fold(character).length
    if (folded > foldedAt) return raw
    raw += character.length
  }
  return raw
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const space = text.slice(from).search(/\s/u)
  return space >= 0 && space < 20 ? from + space + 1 : from
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const space = text.lastIndexOf(' ', to)
  return space > to - 20 ? space : to
}
