import type { FoundIdentifier } from '.'
import type { Identifier } from '../model/identifier'

// ISO 2108: 13 digits with a weight of 1 and 3 in turn, or 10 with weights 10 to 1 and X for ten.
const inText = /\bISBN(?:-1[03])?[: ]{0,3}((?:97[89][- ]?)?\d(?:[- ]?[\dX]){9})(?![\dX])/giu

/** Finds ISBNs that are named so and whose check digit is right. */
export function* findIsbns(text: string): Generator<FoundIdentifier> {
  for (const match of text.matchAll(inText)) {
    const identifier = normaliseIsbn(match[1] ?? '')
    if (identifier) yield { identifier, start: match.index, end: match.index + match[0].length }
  }
}

/** An ISBN as 13 digits without hyphens; null where the check digit is wrong. */
export function normaliseIsbn(text: string): Identifier | null {
  const digits = text
    .replace(/^(?:urn:)?isbn(?:-1[03])?[: ]{0,3}/i, '')
    .replace(/[- \u2010-\u2013]/gu, '')
    .toUpperCase()
  if (/^97[89]\d{10}$/.test(digits)) {
    return checkDigit13(digits.slice(0, 12)) === digits[12] ? { kind: 'isbn', value: digits } : null
  }
  if (!/^\d{9}[\dX]$/.test(digits) || !isIsbn10(digits)) return null
  const body = `978${digits.slice(0, 9)}`
  return { kind: 'isbn', value: body + checkDigit13(body) }
}

function isIsbn10(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, at) => total + (10 - at) * (digit === 'X' ? 10 : Number(digit)),
    0,
  )
  return sum % 11 === 0
}

function checkDigit13(body: string): string {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}
