import { identifierKey } from '../identifiers'
import type { Fields } from '../model/fields'
import { sharesAuthor } from './authors'
import { foldText, withoutLatex } from './folding'

export { fieldDifferences, fillEmpty, type FieldDifference } from './differences'
export { foldText } from './folding'

// "(Extended Version)", "(panel session)", "[Tutorial]": the same work as without it.
const editionLabel =
  /[([](?:(?:extended|full|short|long|technical|revised|preliminary|complete|final|demo|panel|poster|experience|tutorial|invited) ?){0,2}(?:abstract|version|session|summary|paper|report|tutorial|panel|demo|poster|talk)?[)\]]/gi

/**
 * A title by which the same work is found again however it is typed: without case, accents, punctuation,
 * spaces, articles, LaTeX and labels such as "(extended version)". Empty only for a title without letters and digits.
 */
export function titleKey(title: string): string {
  const words = foldText(withoutLatex(title).replace(editionLabel, ' '))
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const telling = words.filter((word) => word !== 'a' && word !== 'an' && word !== 'the')
  return (telling.length > 0 ? telling : words).join('')
}

/** The keys under which a work is looked up; a paper indexes those of all its versions. */
export function matchKeys(fields: Fields): { titleKeys: string[]; identifierKeys: string[] } {
  const key = titleKey(fields.title)
  return {
    titleKeys: key === '' ? [] : [key],
    identifierKeys: [...new Set(fields.identifiers.map(identifierKey))],
  }
}

/** A title alone speaks for a work from this length of its key on: "Introduction" must not. */
const tellingTitle = 20

/**
 * Whether two records are of the same work, and by what: a shared identifier, or the same title and a shared author.
 * Different identifiers of one registry are different works, whatever the titles say; arXiv versions are not.
 * Where one side names no author the title must be long enough to speak for itself.
 */
export function sameWork(a: Fields, b: Fields): 'identifier' | 'title-and-author' | null {
  const ofA = new Set(a.identifiers.map(identifierKey))
  const ofB = b.identifiers.map(identifierKey)
  if (ofB.some((key) => ofA.has(key))) return 'identifier'
  if (identifiersConflict([...ofA], ofB)) return null
  const key = titleKey(a.title)
  if (key === '' || key !== titleKey(b.title)) return null
  if (a.author.length === 0 || b.author.length === 0)
    return key.length >= tellingTitle ? 'title-and-author' : null
  return sharesAuthor(a.author, b.author) ? 'title-and-author' : null
}

/** Registries that give one work one name. A work may well have several addresses, DOIs (preprint, journal) and ISBNs. */
const oneName = ['arxiv', 'pmid', 'pmcid', 'openreview', 'acl']

function identifiersConflict(a: readonly string[], b: readonly string[]): boolean {
  return oneName.some((kind) => {
    const isOfKind = (key: string) => key.startsWith(`${kind}:`)
    return a.some(isOfKind) && b.some(isOfKind)
  })
}
