import { isSuffix } from './person'

/** The end of a title line, read as authors. */
export interface AuthorList {
  names: string[]
  moreAuthors: boolean
  trailingComma: boolean
}

const ET_AL = /(?:^|[\s,;])et\.?\s+al\.?\s*$/iu

/** Where the text ends when "et al." at its end, and the space or comma before, are left out. */
export function endWithoutEtAl(text: string): { end: number; moreAuthors: boolean } {
  // Only the tail is searched, a line may be very long.
  const tailStart = Math.max(0, text.length - 24)
  const match = ET_AL.exec(text.slice(tailStart))
  if (!match) return { end: text.length, moreAuthors: false }
  const end = tailStart + match.index
  return { end: text.slice(0, end).replace(/[\s,;]+$/u, '').length, moreAuthors: true }
}

/** Reads names separated by commas; "et al." is no person, and "Jr." belongs to the name before it. */
export function readAuthorList(text: string): AuthorList {
  const { end, moreAuthors } = endWithoutEtAl(text)
  const listed = text.slice(0, end)
  const names: string[] = []
  for (const part of listed.split(',')) {
    const name = part.trim().replace(/\s+/gu, ' ')
    const last = names.length - 1
    if (name === '') continue
    if (isSuffix(name) && last >= 0) names[last] = `${names[last] ?? ''}, ${name}`
    else names.push(name)
  }
  return { names, moreAuthors, trailingComma: !moreAuthors && /,\s*$/u.test(listed) }
}
