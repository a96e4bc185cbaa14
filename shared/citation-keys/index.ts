import { foldText, withoutLatex } from '../matching/folding'
import type { Fields } from '../model/fields'
import { type Person, familyName } from '../model/person'

/** Words that begin titles and say nothing of them. */
const smallWords = new Set(
  'a about after against all an and are as at be before beyond between by can do does for from how in into is it its not of on or our over should that the their there these this to toward towards under using via we what when where which who why will with without'.split(
    ' ',
  ),
)

/**
 * A key for citing a paper: family name of the first author, year, first telling word of the title, in lower-case
 * ASCII: `lubana2022orchestra`. Where it is taken, a letter follows: `lubana2022orchestraa`.
 * @param taken says whether a key is in use, whatever its case
 */
export function citationKey(fields: Fields, taken: (key: string) => boolean): string {
  const base = `${authorPart(fields.author[0])}${fields.issued?.slice(0, 4) ?? ''}${titleWord(fields.title)}`
  const stem = base === '' ? 'paper' : base
  if (!taken(stem)) return stem
  for (let number = 0; ; number++) {
    const key = stem + letters(number)
    if (!taken(key)) return key
  }
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26))
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last
}

function authorPart(author: Person | undefined): string {
  if (!author) return ''
  if (!author.literal) return ascii(familyName(author)).slice(0, 32)
  const words = author.literal.split(/\s+/).map(ascii).filter(Boolean)
  return (words.find((word) => !smallWords.has(word)) ?? words[0] ?? '').slice(0, 32)
}

function titleWord(title: string): string {
  const plain = withoutLatex(title.replace(/\$[^$]{0,200}\$/g, ' '))
  const words = plain
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(ascii)
    .filter((word) => /[a-z]/.test(word))
  return (words.find((word) => word.length > 1 && !smallWords.has(word)) ?? words[0] ?? '').slice(0, 32)
}

/** Letters and digits of ASCII; what has no counterpart there (other scripts) is left out. */
function ascii(text: string): string {
  return foldText(withoutLatex(text)).replace(/[^a-z0-9]+/g, '')
}

/**
 * Whether BibTeX, Biber and LaTeX take a text as a key: no white space, quotes, braces, commas or characters
 * that mean something to TeX (btparse's manual, "Lexical rules").
 */
export function isValidCitationKey(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_:.+/-]{0,127}$/.test(text)
}
