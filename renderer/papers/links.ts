import type { CodeLink } from '../../shared/model/code-link'
import type { Fields } from '../../shared/model/fields'
import type { Identifier } from '../../shared/model/identifier'

/** A page of the web, and whether it is the paper's own or a search for it. */
export interface PageLink {
  url: string
  search: boolean
}

/** The paper's page on arXiv, or a search there for its title where no arXiv id is known. */
export function arxivPage(fields: Pick<Fields, 'identifiers' | 'title'>): PageLink {
  const id = arxivId(fields)
  if (id) return { url: `https://arxiv.org/abs/${id}`, search: false }
  return { url: searchUrl(fields.title), search: true }
}

/** The page with the paper's PDF. Without an arXiv id: the DOI's page, then a search for the title. */
export function pdfPage(fields: Pick<Fields, 'identifiers' | 'title'>): PageLink {
  const id = arxivId(fields)
  if (id) return { url: `https://arxiv.org/pdf/${id}`, search: false }
  const acl = fields.identifiers.find((identifier) => identifier.kind === 'acl')
  if (acl) return { url: `https://aclanthology.org/${acl.value}.pdf`, search: false }
  const openreview = fields.identifiers.find((identifier) => identifier.kind === 'openreview')
  if (openreview) return { url: `https://openreview.net/pdf?id=${openreview.value}`, search: false }
  return { url: searchUrl(fields.title), search: true }
}

/** A link that opens the paper in Lectern, from any program. */
export function lecternLink(paperId: string): string {
  return `lectern://paper/${paperId}`
}

/** The short name of a link to code: `owner/name`, or host and path. */
export function codeLinkName(link: CodeLink): string {
  if (link.owner !== null && link.name !== null) return `${link.owner}/${link.name}`
  return link.url.replace(/^https:\/\//, '').replace(/\/$/, '')
}

/** The host of a URL, as shown before it is opened. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}

function arxivId(fields: Pick<Fields, 'identifiers'>): string | undefined {
  return fields.identifiers.find((identifier) => identifier.kind === 'arxiv')?.value
}

function searchUrl(title: string): string {
  const words = title
    .replace(/[$\\{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `https://arxiv.org/search/?query=${encodeURIComponent(words)}&searchtype=title`
}

const kinds: Record<Identifier['kind'], string> = {
  doi: 'DOI',
  arxiv: 'arXiv',
  pmid: 'PMID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  openreview: 'OpenReview',
  acl: 'ACL',
  url: '',
}

/** An identifier as people write it: `arXiv 2205.11506`. */
export function identifierName({ kind, value }: Identifier): string {
  return [kinds[kind], value].filter(Boolean).join(' ')
}
