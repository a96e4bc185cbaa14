import type { FoundIdentifier } from '.'
import type { Identifier } from '../model/identifier'

// https://info.arxiv.org/help/arxiv_identifier.html: YYMM.NNNN from April 2007, YYMM.NNNNN from 2015,
// before that ARCHIVE(.CLASS)/YYMMNNN.
const newStyle = '\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}'
const archives =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con'
const oldStyle = `(?:${archives})(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}`
const id = `(${newStyle}|${oldStyle})(v[1-9]\\d{0,2})?(?!\\d)`
const address =
  '(?:arxiv\\.org|alphaxiv\\.org|ar5iv(?:\\.labs\\.arxiv)?\\.org)/(?:abs|pdf|html|format|ps|src|overview)/'
const prefix = `(?:arxiv[: ]{0,3}|${address}|10\\.48550/arxiv\\.)`

const named = new RegExp(`(?<![\\w.])(?:https?://)?(?:www\\.|export\\.)?${prefix}${id}`, 'giu')
// A bare number of this shape may also be a decimal: only old ids, five digits or a version leave no doubt.
const bare = new RegExp(`(?<![\\w./-])${id}(?=$|[\\s,;:)\\]]|\\.(?:\\s|$))`, 'giu')
const whole = new RegExp(
  `^(?:https?://)?(?:www\\.|export\\.|dx\\.)?(?:doi\\.org/)?${prefix}?${id}(?:\\.pdf)?(?:[?#].*)?/?$`,
  'iu',
)

/** Finds arXiv ids: with a prefix or an address, or bare where the shape leaves no doubt. */
export function* findArxivIds(text: string): Generator<FoundIdentifier> {
  for (const match of text.matchAll(named)) yield foundAt(match)
  for (const match of text.matchAll(bare)) {
    if (match[2] !== undefined || /\.\d{5}$|\//.test(match[1] ?? '')) yield foundAt(match)
  }
}

function foundAt(match: RegExpExecArray): FoundIdentifier {
  const identifier: Identifier = {
    kind: 'arxiv',
    value: tidy(match[1] ?? '') + (match[2] ?? '').toLowerCase(),
  }
  return { identifier, start: match.index, end: match.index + match[0].length }
}

/** An arXiv id as arXiv writes it, from an id, `arXiv:…`, an address or an arXiv DOI; null if it is none. */
export function normaliseArxivId(text: string): Identifier | null {
  const found = whole.exec(text.trim())
  return found?.[1] ? { kind: 'arxiv', value: tidy(found[1]) + (found[2] ?? '').toLowerCase() } : null
}

/** Archives are written in lower case, classes in upper; old ids do not need the class (math.GT/0309136). */
function tidy(value: string): string {
  const [archive, number] = value.split('/')
  return number === undefined || archive === undefined
    ? value
    : `${archive.toLowerCase().replace(/\.[a-z]{2}$/, '')}/${number}`
}

/** The version in an arXiv id, 3 for `2301.00001v3`; null without one. */
export function arxivVersion(value: string): number | null {
  const digits = /v(\d{1,3})(?:\.pdf)?$/i.exec(value)?.[1]
  return digits === undefined ? null : Number(digits)
}
