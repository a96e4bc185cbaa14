import { identifierKey, identifierUrl } from '../../identifiers'
import type { Identifier } from '../../model/identifier'
import type { Person } from '../../model/person'
import type { WritableItem } from '../writable-item'

/** A name in CSL-JSON 1.0.2 (https://docs.citationstyles.org, "Name variables"). */
export interface CslName {
  family?: string
  given?: string
  'non-dropping-particle'?: string
  suffix?: string
  'comma-suffix'?: boolean
  literal?: string
}

/** What CSL has no variable for; the specification leaves `custom` to programs. */
export interface CslCustom {
  subjects: string[]
  moreAuthors: boolean
  codeAnnounced: boolean
  /** Normalised addresses of repositories, deposits and project pages. */
  repositories: string[]
  /** Pages of people and groups on code hosts: no repository, but where one will be. */
  ownerPages?: string[]
  identifiers?: string[]
  confidence?: number
  pleaseCheck?: boolean
  file?: string
  line?: number
  extra?: Record<string, string>
}

export interface CslItem {
  id: string
  type: string
  title: string
  author: CslName[]
  issued?: { 'date-parts': [number[]] }
  custom: CslCustom
  [variable: string]: unknown
}

/** One entry as CSL-JSON. `position` names an entry without a citation key. */
export function toCslItem(item: WritableItem, position = 1): CslItem {
  const { fields } = item
  return {
    id: item.citationKey ?? `entry-${position}`,
    type: fields.type,
    title: fields.title,
    author: fields.author.map(toCslName),
    ...(fields.issued === null ? {} : { issued: { 'date-parts': [fields.issued.split('-').map(Number)] } }),
    ...nonEmpty({
      abstract: fields.abstract,
      'container-title': fields['container-title'],
      volume: fields.volume,
      issue: fields.issue,
      page: fields.page,
      publisher: fields.publisher,
      note: fields.comment,
      DOI: valueOf(fields.identifiers, 'doi'),
      PMID: valueOf(fields.identifiers, 'pmid'),
      PMCID: valueOf(fields.identifiers, 'pmcid'),
      ISBN: valueOf(fields.identifiers, 'isbn'),
      URL: fields.URL || firstUrl(fields.identifiers),
    }),
    custom: toCustom(item),
  }
}

/** One entry of the array, indented, without the comma around it: for output that streams. */
export function toCslJsonEntry(item: WritableItem, position: number): string {
  return JSON.stringify(toCslItem(item, position), null, 2).replace(/^/gm, '  ')
}

/** Entries as a CSL-JSON array. */
export function toCslJson(items: Iterable<WritableItem>): string {
  const entries = [...items].map((item, index) => toCslJsonEntry(item, index + 1))
  return entries.length === 0 ? '[]\n' : `[\n${entries.join(',\n')}\n]\n`
}

function toCslName(person: Person): CslName {
  if (person.literal !== undefined) return { literal: person.literal }
  return {
    ...nonEmpty({
      family: person.family,
      given: person.given,
      'non-dropping-particle': person.particle,
      suffix: person.suffix,
    }),
    ...(person.commaSuffix === true ? { 'comma-suffix': true } : {}),
  }
}

function toCustom({ fields, codeLinks, codeAnnounced, extra, ...reader }: WritableItem): CslCustom {
  const owners = codeLinks.filter((link) => link.kind === 'owner')
  const identifiers = fields.identifiers.map(identifierKey)
  return {
    subjects: fields.subjects,
    moreAuthors: fields.moreAuthors,
    codeAnnounced,
    repositories: codeLinks.filter((link) => link.kind !== 'owner').map((link) => link.url),
    ...(owners.length > 0 ? { ownerPages: owners.map((link) => link.url) } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(reader.confidence === undefined ? {} : { confidence: reader.confidence }),
    ...(reader.pleaseCheck === undefined ? {} : { pleaseCheck: reader.pleaseCheck }),
    ...(reader.file === undefined ? {} : { file: reader.file }),
    ...(reader.line === undefined ? {} : { line: reader.line }),
    ...(Object.keys(extra).length > 0 ? { extra: { ...extra } } : {}),
  }
}

function valueOf(identifiers: readonly Identifier[], kind: Identifier['kind']): string | undefined {
  return identifiers.find((identifier) => identifier.kind === kind)?.value
}

function firstUrl(identifiers: readonly Identifier[]): string | undefined {
  for (const identifier of identifiers) {
    const url = identifierUrl(identifier)
    if (url !== null) return url
  }
  return undefined
}

/** Without variables of which nothing is known. */
function nonEmpty(variables: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  )
}
