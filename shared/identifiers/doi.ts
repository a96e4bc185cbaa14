import type { FoundIdentifier } from '.'
import type { Identifier } from '../model/identifier'
import { normaliseArxivId } from './arxiv'

// https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html: prefix 10.NNNN, then any printable characters.
const inText =
  /(?<![\w./])(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s?)?10\.\d{4,9}(?:\.\d{1,9}){0,3}(?:\/|%2F)[^\s"<>{}|^`\\]{1,400}/giu

/** Finds DOIs in a text and takes off what ends the sentence around them. */
export function* findDois(text: string): Generator<FoundIdentifier> {
  for (const match of text.matchAll(inText)) {
    const whole = trimEnd(match[0])
    const identifier = normaliseDoi(whole)
    if (identifier) yield { identifier, start: match.index, end: match.index + whole.length }
  }
}

/** A DOI in lower case without its resolver; an arXiv DOI becomes the arXiv id. Null if it is no DOI. */
export function normaliseDoi(text: string): Identifier | null {
  const bare = decode(text.trim()).replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|^doi:\s?/i, '')
  const value = /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S{1,400}$/u.exec(bare)?.[0]
  if (value === undefined) return null
  return normaliseArxivId(value) ?? { kind: 'doi', value: value.toLowerCase() }
}

/** Only addresses are percent-encoded; a bare DOI may hold a percent sign of its own. */
function decode(text: string): string {
  if (!/^(?:https?:|(?:dx\.)?doi\.org)/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function trimEnd(doi: string): string {
  let end = doi.length
  let open = 0
  for (const character of doi) open += character === '(' ? 1 : character === ')' ? -1 : 0
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1)
    if (last === ')' && open < 0) open++
    else if (!/[.,;:!?'’”*\]]/.test(last)) break
  }
  return doi.slice(0, end)
}
