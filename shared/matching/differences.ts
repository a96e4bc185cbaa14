import type { FieldName, Fields } from '../model/fields'
import type { FieldSource } from '../model/paper'
import { displayName } from '../model/person'
import { identifierKey } from '../identifiers'
import { titleKey } from '.'
import { foldText } from './folding'

/** A field in which a library's record and an entry differ, as a person reads it. */
export interface FieldDifference {
  field: FieldName
  library: string
  entry: string
}

/** `type` is left out: readers of formats guess it, and a guess differing from another says nothing. */
const compared: readonly FieldName[] = [
  'title',
  'author',
  'issued',
  'abstract',
  'subjects',
  'identifiers',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'URL',
  'comment',
]

/**
 * What an entry says otherwise than the library. What only one side knows is no difference, nor are case, accents
 * and white space, nor a list of authors that the entry cuts off.
 */
export function fieldDifferences(library: Fields, entry: Fields): FieldDifference[] {
  return compared.flatMap((field) => {
    const [ours, theirs] = [displayField(library, field), displayField(entry, field)]
    if (ours === '' || theirs === '' || sameField(library, entry, field)) return []
    return [{ field, library: ours, entry: theirs }]
  })
}

/** A field as one line of text. */
function displayField(fields: Fields, field: FieldName): string {
  if (field === 'author') {
    const names = fields.author.map(displayName).join(', ')
    return names !== '' && fields.moreAuthors ? `${names} et al.` : names
  }
  if (field === 'subjects') return fields.subjects.join(', ')
  if (field === 'identifiers')
    return fields.identifiers.map(({ kind, value }) => `${kind}:${value}`).join(', ')
  if (field === 'moreAuthors') return fields.moreAuthors ? 'et al.' : ''
  return fields[field] ?? ''
}

function sameField(library: Fields, entry: Fields, field: FieldName): boolean {
  if (field === 'title') return titleKey(library.title) === titleKey(entry.title)
  if (field === 'author') return isPrefix(library, entry) || isPrefix(entry, library)
  if (field === 'subjects') return entry.subjects.every((subject) => library.subjects.includes(subject))
  if (field === 'identifiers') {
    const ours = new Set(library.identifiers.map(identifierKey))
    return entry.identifiers.every((one) => ours.has(identifierKey(one)))
  }
  return plain(displayField(library, field)) === plain(displayField(entry, field))
}

function plain(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim()
}

/** Whether one list of authors is the other as far as it goes: equally long, or cut off by "et al.". */
function isPrefix(short: Fields, long: Fields): boolean {
  const [few, many] = [short.author.map(displayName), long.author.map(displayName)]
  if (few.length > many.length || (few.length < many.length && !short.moreAuthors)) return false
  return few.every((name, at) => plain(name) === plain(many[at] ?? ''))
}

/**
 * What an update from an entry changes: fields of which the library knows nothing, and a list of authors
 * that the library has cut off and the entry continues. Never what a person set, even to nothing.
 */
export function fillEmpty(
  library: Fields,
  entry: Fields,
  sources: Partial<Record<FieldName, FieldSource>>,
): Partial<Fields> {
  const free = (field: FieldName) => sources[field]?.by !== 'person'
  const filled: Partial<Fields> = {}
  for (const field of compared) {
    if (field === 'author' || field === 'identifiers' || !free(field)) continue
    if (displayField(library, field) === '' && displayField(entry, field) !== '') {
      Object.assign(filled, { [field]: entry[field] })
    }
  }
  if (free('author') && free('moreAuthors')) Object.assign(filled, completedAuthors(library, entry))
  const identifiers = free('identifiers') ? addedIdentifiers(library, entry) : []
  if (identifiers.length > 0) filled.identifiers = [...library.identifiers, ...identifiers]
  return filled
}

function completedAuthors(library: Fields, entry: Fields): Partial<Fields> {
  const unknown = library.author.length === 0 && entry.author.length > 0
  const continued =
    library.moreAuthors &&
    isPrefix(library, entry) &&
    (entry.author.length > library.author.length || !entry.moreAuthors)
  return unknown || continued ? { author: entry.author, moreAuthors: entry.moreAuthors } : {}
}

/** Identifiers of registries from which the library has none yet. */
function addedIdentifiers(library: Fields, entry: Fields): Fields['identifiers'] {
  const known = new Set(library.identifiers.map(({ kind }) => kind))
  return entry.identifiers.filter(({ kind }) => !known.has(kind))
}
