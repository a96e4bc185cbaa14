import { identifierUrl } from '../../identifiers'
import type { Identifier } from '../../model/identifier'
import { displayName } from '../../model/person'
import type { WritableItem } from '../writable-item'

const registryNames: Readonly<Record<Identifier['kind'], string>> = {
  doi: 'DOI',
  arxiv: 'arXiv',
  pmid: 'PubMed',
  pmcid: 'PMC',
  isbn: 'ISBN',
  openreview: 'OpenReview',
  acl: 'ACL Anthology',
  url: 'Web page',
}

/** Entries as a readable list in Markdown (CommonMark), formulas between dollar signs. */
export function toMarkdown(items: Iterable<WritableItem>): string {
  return [...items].map(toMarkdownEntry).join('\n')
}

/** One entry: title, authors, date and subjects, links, abstract. */
export function toMarkdownEntry(item: WritableItem): string {
  const { fields } = item
  const names = fields.author.map((person) => escapeMarkdown(displayName(person))).join(', ')
  const blocks = [
    `## ${escapeMarkdown(fields.title) || 'Untitled'}`,
    names === '' ? '' : fields.moreAuthors ? `${names} et al.` : names,
    [fields.issued, fields['container-title'], ...fields.subjects]
      .filter((part): part is string => part !== null && part !== '')
      .map(escapeMarkdown)
      .join(' · '),
    linkLines(item).join('\n'),
    fields.abstract === '' ? '' : `> ${escapeMarkdown(fields.abstract)}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function linkLines({ fields, codeLinks, codeAnnounced }: WritableItem): string[] {
  const identifiers = fields.identifiers.map((identifier) => {
    const url = identifierUrl(identifier)
    const name = registryNames[identifier.kind]
    return url === null ? `- ${name}: ${escapeMarkdown(identifier.value)}` : `- ${name}: <${url}>`
  })
  const web = /^https?:\/\/[^\s<>]+$/.test(fields.URL) ? [`- Web page: <${fields.URL}>`] : []
  const code = codeLinks.map((link) => `- Code: <${link.url}>`)
  const announced = codeAnnounced && code.length === 0 ? ['- Code: announced, link unknown'] : []
  return [...identifiers, ...web, ...code, ...announced]
}

/** One line of text that Markdown shows as it is; formulas stay formulas. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /\$[^$]{1,500}\$|\\([%&#_])|[\\`*_[\]<>|]|^(?:[#+>-]|\d{1,9}(?=[.)]))/g,
      (part, latex?: string) => {
        if (latex !== undefined) return latex === '_' ? '\\_' : latex
        return part.startsWith('$') && part.length > 1 ? part : /^\d/.test(part) ? part : `\\${part}`
      },
    )
}
