import type { Entry, EntryWarning, SourcePlace, TitleSplit } from '../../model/entry'
import { emptyFields } from '../../model/fields'
import { findRepositoryLinks, mergeLinks } from '../../repository-links'
import { parseIdentifiers } from '../../identifiers'
import { readAuthorList, type AuthorList } from './author-list'
import type { Block, SourceLine } from './blocks'
import type { ClipboardMatch } from './clipboard'
import { endsSentence } from './furniture'
import { readPerson } from './person'
import type { Place } from './split/decide'

/** Below this the review asks a person to look. */
export const PLEASE_CHECK_BELOW = 0.95

// What the review offers beside the chosen place.
const MOST_ALTERNATIVES = 5
const LEAST_ALTERNATIVE = 0.0001

/** A block with its parts told apart, all but where the title ends. */
export interface OpenEntry {
  block: Block
  titleLine: SourceLine
  title: string
  abstractLines: SourceLine[]
  abstract: string
  clipboard: ClipboardMatch
}

/** The lines of a source as it had them, from the first to the last, with the blank ones between. */
export function placeOf(lines: readonly SourceLine[]): SourcePlace {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('a place in a source has at least one line')
  let text = first.raw
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    if (line) text += '\n'.repeat(line.number - (lines[at - 1]?.number ?? line.number)) + line.raw
  }
  return { line: first.number, endLine: last.number, text }
}

/** Makes the entry, its title and authors cut at the most probable place. */
export function makeEntry(open: OpenEntry, places: Place[]): Entry {
  const { block, titleLine, title, abstractLines, abstract, clipboard } = open
  const [best] = places
  const authors = readAuthorList(best ? title.slice(best.at) : '')
  const warnings = [...subjectWarnings(block), ...partWarnings(open, authors)]
  const confidence = best?.probability ?? 0
  if (best && confidence < PLEASE_CHECK_BELOW)
    warnings.push(warning('listing.unsureSplit', titleLine, title.slice(best.at)))
  const codeLinks = mergeLinks([
    ...findRepositoryLinks(abstract, 'abstract'),
    ...clipboard.links.flatMap((link) => findRepositoryLinks(link, 'clipboard')),
  ])
  return {
    fields: {
      ...emptyFields(),
      title: (best ? title.slice(0, best.at) : title).trim(),
      author: authors.names.map(readPerson),
      moreAuthors: authors.moreAuthors,
      issued: block.heading.date,
      abstract,
      subjects: [block.heading.subject.subject],
      identifiers: parseIdentifiers(clipboard.links.join(' ')).filter(({ kind }) => kind !== 'url'),
    },
    codeLinks,
    codeAnnounced: block.heading.codeBadge && codeLinks.length === 0,
    source: placeOf([block.headingLine, titleLine, ...abstractLines]),
    split: splitOf(titleLine, title, places),
    confidence,
    pleaseCheck:
      confidence < PLEASE_CHECK_BELOW ||
      warnings.some(({ code }) => code === 'listing.cutOff' || code === 'listing.trailingComma'),
    warnings,
    extra: {},
  }
}

function splitOf({ number }: SourceLine, line: string, places: Place[]): TitleSplit {
  const [best, ...others] = places
  const alternatives = others
    .filter(({ probability }) => probability >= LEAST_ALTERNATIVE)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ at }) => at)
  return { line, lineNumber: number, at: best?.at ?? line.length, alternatives }
}

function subjectWarnings({ heading, headingLine }: Block): EntryWarning[] {
  const { subject, code, date, yearIsFar } = heading
  const warnings: EntryWarning[] = []
  if (!subject.known) warnings.push(warning('listing.unknownSubject', headingLine, code))
  else if (subject.candidates.length > 1)
    warnings.push(warning('listing.ambiguousSubject', headingLine, subject.candidates.join(', ')))
  if (yearIsFar && date !== null) warnings.push(warning('listing.yearAssumed', headingLine, date))
  return warnings
}

function partWarnings({ block, titleLine, abstractLines }: OpenEntry, authors: AuthorList): EntryWarning[] {
  const warnings: EntryWarning[] = []
  if (authors.names.length === 0) warnings.push(warning('listing.noAuthors', titleLine, ''))
  if (authors.trailingComma)
    warnings.push(warning('listing.trailingComma', titleLine, authors.names.at(-1) ?? ''))
  const lastAbstractLine = abstractLines.at(-1)
  if (!lastAbstractLine) warnings.push(warning('listing.noAbstract', titleLine, ''))
  if (block.last && !endsSentence(lastAbstractLine))
    warnings.push(warning('listing.cutOff', lastAbstractLine ?? titleLine, ''))
  return warnings
}

function warning(code: EntryWarning['code'], { number }: SourceLine, detail: string): EntryWarning {
  return { code, line: number, detail }
}
