import { PartialDate } from '../../../shared/model/dates'
import { displayName, type Person } from '../../../shared/model/person'
import { readAuthorList } from '../../../shared/formats/listing/author-list'
import { readPerson } from '../../../shared/formats/listing/person'

/** Authors as a person edits them: names with commas between, "et al." where there are more than named. */
export function authorsAsText(authors: readonly Person[], moreAuthors: boolean): string {
  const names = authors.map(displayName).join(', ')
  return moreAuthors ? (names === '' ? 'et al.' : `${names} et al.`) : names
}

/** The opposite; line ends and semicolons separate names as commas do. */
export function authorsFromText(text: string): { author: Person[]; moreAuthors: boolean } {
  const { names, moreAuthors } = readAuthorList(text.replace(/[\n;]+/gu, ', '))
  return { author: names.map(readPerson), moreAuthors }
}

/** Subjects with commas or spaces between. */
export function subjectsFromText(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/u).filter(Boolean))]
}

/** A date as far as it is known; null for an empty text, undefined for one that is no date. */
export function dateFromText(text: string): PartialDate | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const parsed = PartialDate.safeParse(trimmed)
  return parsed.success ? parsed.data : undefined
}

/** Links, one a line; a scheme is added where it is missing. */
export function linksFromText(text: string): string[] {
  const links = text.split(/[\s,]+/u).filter(Boolean)
  return [...new Set(links.map((link) => (/^[a-z]+:\/\//iu.test(link) ? link : `https://${link}`)))]
}

/** Whether every link is an address that can be opened. */
export function areLinks(links: readonly string[]): boolean {
  return links.every((link) => /^https?:\/\/[^\s/.]+\.[^\s/]+(\/\S*)?$/iu.test(link))
}
