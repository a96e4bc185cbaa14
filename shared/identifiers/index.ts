import type { Identifier } from '../model/identifier'
import { arxivVersion, findArxivIds, normaliseArxivId } from './arxiv'
import { findDois, normaliseDoi } from './doi'
import { findIsbns, normaliseIsbn } from './isbn'

export { arxivVersion }

/** An identifier where it stands in a text. */
export interface FoundIdentifier {
  identifier: Identifier
  start: number
  end: number
}

/**
 * Finds the identifiers in a text, each once, in their order: DOIs, arXiv ids, PubMed and PMC ids, ISBNs,
 * OpenReview and ACL Anthology ids, bare or as addresses. arXiv's own DOIs come out as arXiv ids.
 */
export function parseIdentifiers(text: string): Identifier[] {
  const seen = new Map<string, Identifier>()
  for (const { identifier } of findIdentifiers(text)) {
    const key = identifierKey(identifier)
    const before = seen.get(key)
    // Of two names of one preprint the one that says which version says more.
    if (!before || (identifier.kind === 'arxiv' && arxivVersion(before.value) === null))
      seen.set(key, identifier)
  }
  return [...seen.values()]
}

/** As `parseIdentifiers`, with places, and with repetitions. */
export function findIdentifiers(text: string): FoundIdentifier[] {
  const found = [...findDois(text), ...findArxivIds(text), ...findIsbns(text), ...findNumbered(text)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  // What stands inside another identifier is a part of it: the number in 10.48550/arXiv.2301.00001.
  return found.filter((one) => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}

const numbered: readonly (readonly [Identifier['kind'], RegExp])[] = [
  [
    'pmid',
    /(?:\bPMID[: ]{0,3}|\bpubmed\.ncbi\.nlm\.nih\.gov\/|\bncbi\.nlm\.nih\.gov\/pubmed\/)([1-9]\d{0,8})(?!\d)/giu,
  ],
  ['pmcid', /\b(PMC[1-9]\d{0,8})(?!\d)/giu],
  ['openreview', /\bopenreview\.net\/(?:forum|pdf)\?id=([\w-]{6,20})(?![\w-])/giu],
  [
    'acl',
    /\baclanthology\.org\/(?:anthology\/)?((?:\d{4}\.[a-z\d_-]{2,40}\.\d{1,4})|(?:[A-Z]\d\d-\d{4}))(?![\d-])/giu,
  ],
]

function findNumbered(text: string): FoundIdentifier[] {
  return numbered.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      identifier: { kind, value: kind === 'pmcid' ? (match[1] ?? '').toUpperCase() : (match[1] ?? '') },
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

/** The form in which an identifier is kept; null if the value is none of its kind (a wrong check digit, say). */
export function normaliseIdentifier(kind: Identifier['kind'], value: string): Identifier | null {
  const text = value.trim().slice(0, 2048)
  switch (kind) {
    case 'doi':
      return normaliseDoi(text)
    case 'arxiv':
      return normaliseArxivId(text)
    case 'isbn':
      return normaliseIsbn(text)
    case 'pmid':
      return numberedValue(kind, /(?:^|[:/ ])([1-9]\d{0,8})\/?$/.exec(text)?.[1])
    case 'pmcid':
      return numberedValue(
        kind,
        /(?:^|[:/ ])(?:PMC)?([1-9]\d{0,8})\/?$/i.exec(text)?.[1]?.replace(/^/, 'PMC'),
      )
    case 'openreview':
      return numberedValue(kind, /(?:^|id=)([\w-]{6,20})$/.exec(text)?.[1])
    case 'acl':
      return numberedValue(
        kind,
        /(?:^|\/)(\d{4}\.[a-z\d_-]{2,40}\.\d{1,4}|[A-Z]\d\d-\d{4})(?:\/|\.pdf)?$/.exec(text)?.[1],
      )
    case 'url':
      return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? { kind, value: text } : null
  }
}

function numberedValue(kind: Identifier['kind'], value: string | undefined): Identifier | null {
  return value === undefined ? null : { kind, value }
}

/**
 * What two names of the same work share: `arxiv:2301.00001` without its version, `doi:10.…` in lower case.
 * An arXiv DOI has the key of its arXiv id.
 */
export function identifierKey(identifier: Identifier): string {
  const { kind, value } = identifier
  if (kind === 'arxiv') return `arxiv:${value.replace(/v\d+$/, '').toLowerCase()}`
  if (kind === 'doi') {
    const arxiv = normaliseArxivId(value)
    return arxiv ? identifierKey(arxiv) : `doi:${value.toLowerCase()}`
  }
  if (kind === 'url') return `url:${value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/#]+$/, '')}`
  return `${kind}:${kind === 'openreview' ? value : value.toLowerCase()}`
}

/** The https address at which the registry shows the work; null where it has none. */
export function identifierUrl(identifier: Identifier): string | null {
  const { kind, value } = identifier
  switch (kind) {
    case 'arxiv':
      return `https://arxiv.org/abs/${value}`
    case 'doi':
      return `https://doi.org/${value.split('/').map(encodeURIComponent).join('/')}`
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${value}/`
    case 'pmcid':
      return `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`
    case 'openreview':
      return `https://openreview.net/forum?id=${value}`
    case 'acl':
      return `https://aclanthology.org/${value}/`
    case 'isbn':
      return null
    case 'url':
      return value.startsWith('https://') ? value : null
  }
}
