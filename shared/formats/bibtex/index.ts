import type { Fields } from '../../model/fields'
import type { Identifier } from '../../model/identifier'
import type { Person } from '../../model/person'
import type { WritableItem } from '../writable-item'
import { capitalsToKeep, escapeBibtex, escapeVerbatim } from './escape'

/** Something that BibTeX cannot hold as the library does. */
export interface BibtexWarning {
  code: 'bibtex.authorsCutOff' | 'bibtex.noAuthors' | 'bibtex.noYear'
  citationKey: string
  title: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Entries as a BibTeX file in UTF-8, and what a person should know of it. */
export function toBibtex(items: Iterable<WritableItem>): { text: string; warnings: BibtexWarning[] } {
  const entries = [...items].map((item, index) => toBibtexEntry(item, index + 1))
  return {
    text: entries.map((entry) => entry.text).join('\n'),
    warnings: entries.flatMap((entry) => entry.warnings),
  }
}

/** One entry as BibTeX. `position` names an entry without a citation key. */
export function toBibtexEntry(item: WritableItem, position = 1): { text: string; warnings: BibtexWarning[] } {
  const { fields } = item
  const citationKey = item.citationKey ?? `entry-${position}`
  const type = entryType(fields)
  const lines = [...fieldLines(fields, type), ...extraLines(item, fields)]
  const warn = (code: BibtexWarning['code']): BibtexWarning => ({ code, citationKey, title: fields.title })
  const warnings: BibtexWarning[] = []
  if (fields.author.length === 0) warnings.push(warn('bibtex.noAuthors'))
  else if (fields.moreAuthors) warnings.push(warn('bibtex.authorsCutOff'))
  if (fields.issued === null) warnings.push(warn('bibtex.noYear'))
  return { text: `@${type}{${citationKey},\n${lines.map((line) => `  ${line},\n`).join('')}}\n`, warnings }
}

/** The entry type; what has no journal cannot be an @article. */
function entryType(fields: Fields): string {
  switch (fields.type) {
    case 'article':
    case 'article-journal':
      return fields['container-title'] === '' ? 'misc' : 'article'
    case 'paper-conference':
      return 'inproceedings'
    case 'book':
      return 'book'
    case 'chapter':
      return 'incollection'
    case 'thesis':
      return 'phdthesis'
    case 'report':
      return 'techreport'
    case 'dataset':
    case 'software':
    case 'webpage':
    case 'document':
      return 'misc'
  }
}

const containerName: Readonly<Record<string, string>> = {
  article: 'journal',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
}
const publisherName: Readonly<Record<string, string>> = { phdthesis: 'school', techreport: 'institution' }

function fieldLines(fields: Fields, type: string): string[] {
  const [year, month] = (fields.issued ?? '').split('-')
  const arxiv = valueOf(fields.identifiers, 'arxiv')
  const primaryClass = fields.subjects[0]
  const text = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${name} = {${escapeBibtex(value)}}`]
  const verbatim = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${name} = {${escapeVerbatim(value)}}`]
  const authors = bibtexAuthors(fields)
  return [
    ...(authors === '' ? [] : [`author = {${authors}}`]),
    ...(fields.title === '' ? [] : [`title = {${escapeBibtex(fields.title, capitalsToKeep(fields.title))}}`]),
    ...text(containerName[type] ?? 'howpublished', fields['container-title']),
    ...text('year', year),
    ...(month === undefined ? [] : [`month = ${months[Number(month) - 1] ?? '{}'}`]),
    ...text('volume', fields.volume),
    ...text('number', fields.issue),
    ...text('pages', fields.page.replace(/(\d)\s?[-–]\s?(\d)/, '$1--$2')),
    ...text(publisherName[type] ?? 'publisher', fields.publisher),
    ...verbatim('doi', valueOf(fields.identifiers, 'doi')),
    ...verbatim('isbn', valueOf(fields.identifiers, 'isbn')),
    // https://info.arxiv.org/help/hypertex/bibstyles: how BibTeX styles know a preprint of arXiv.
    ...(arxiv === undefined ? [] : [...verbatim('eprint', arxiv), 'archivePrefix = {arXiv}']),
    ...(arxiv === undefined ? [] : text('primaryClass', primaryClass)),
    ...text('keywords', fields.subjects.join(', ')),
    ...verbatim('url', fields.URL),
    ...text('note', fields.comment),
    ...text('abstract', fields.abstract),
  ]
}

/** What another format brought, under its own name, where BibTeX can read that name. */
function extraLines(item: WritableItem, fields: Fields): string[] {
  const used = new Set(fieldLines(fields, entryType(fields)).map((line) => line.split(' = ')[0]))
  return Object.entries(item.extra)
    .filter(([name]) => /^[a-z][\w-]{0,60}$/i.test(name) && !used.has(name))
    .map(([name, value]) => `${name} = {${escapeBibtex(value)}}`)
}

/** Names as BibTeX takes them apart again: `van der Maaten, Laurens and {ATLAS Collaboration} and others`. */
export function bibtexAuthors(fields: Pick<Fields, 'author' | 'moreAuthors'>): string {
  const names = fields.author.map(bibtexName).filter((name) => name !== '')
  return (fields.moreAuthors && names.length > 0 ? [...names, 'others'] : names).join(' and ')
}

function bibtexName(person: Person): string {
  if (person.literal !== undefined)
    return person.literal.trim() === '' ? '' : `{${escapeBibtex(person.literal)}}`
  const family = [person.particle, namePart(person.family)].filter(Boolean).join(' ')
  const parts = [family || namePart(person.given), namePart(person.suffix), family && namePart(person.given)]
  return parts.filter(Boolean).join(', ')
}

/** A part that holds what separates names stays one part in braces. */
function namePart(part: string | undefined): string {
  const text = escapeBibtex((part ?? '').replace(/\s+/g, ' ').trim())
  return /,|(?:^|\s)and(?:\s|$)/i.test(text) ? `{${text}}` : text
}

function valueOf(identifiers: readonly Identifier[], kind: Identifier['kind']): string | undefined {
  return identifiers.find((identifier) => identifier.kind === kind)?.value
}
