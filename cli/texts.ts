import type { BibtexWarning } from '../shared/formats/bibtex'
import type { EntryWarning, Unreadable } from '../shared/model/entry'

const ofWarning: Readonly<Record<EntryWarning['code'], (detail: string) => string>> = {
  'listing.unknownSubject': (detail) => `"${detail}" is no subject of arXiv; it is kept as it is`,
  'listing.ambiguousSubject': (detail) => `the subject "${detail}" is not clear; it is kept as it is`,
  'listing.noAbstract': () => 'the entry has no abstract',
  'listing.cutOff': () => 'the entry seems to be cut off',
  'listing.noAuthors': () => 'no authors were found behind the title',
  'listing.yearAssumed': (detail) => `the date states no year; read as ${detail}`,
  'listing.unsureSplit': () => 'please check where the title ends and the authors begin',
  'listing.trailingComma': () => 'the authors end in a comma; some may be missing',
}

const ofUnreadable: Readonly<Record<Unreadable['why'], string>> = {
  'listing.noHeading': 'no heading with a subject and a date; not read',
  'listing.badDate': 'the date does not exist; entry not read',
  'listing.noTitle': 'a heading without a title; entry not read',
  'listing.headingOnly': 'the text ends after a heading; entry not read',
  'listing.surroundingText': 'text that belongs to no entry; left out',
}

const ofBibtex: Readonly<Record<BibtexWarning['code'], string>> = {
  'bibtex.authorsCutOff': 'the authors are cut off by "et al."; written as "and others"',
  'bibtex.noAuthors': 'no authors are known',
  'bibtex.noYear': 'no year is known',
}

/** What a warning of a reader says, on one line. */
export function warningText({ code, detail }: EntryWarning): string {
  return oneLine(ofWarning[code](detail))
}

/** Why a part was not read, and how it begins. */
export function unreadableText({ why, source }: Unreadable): string {
  const start = oneLine(source.text).slice(0, 60)
  return start === '' ? ofUnreadable[why] : `${ofUnreadable[why]}: ${start}`
}

export function bibtexText({ code, citationKey }: BibtexWarning): string {
  return `${citationKey}: ${ofBibtex[code]}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
