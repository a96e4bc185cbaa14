import { displayName } from '../../../shared/model/person'
import type { DeclinedEntry } from '../../../shared/model/import'

/** Without case and accents, so that "godel" finds Gödel. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** The declined entries in whose title, authors or abstract every word of the text stands, in their order. */
export function findDeclined(declined: readonly DeclinedEntry[], text: string): readonly DeclinedEntry[] {
  const words = plain(text).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return declined
  return declined.filter(({ entry: { fields } }) => {
    const hay = plain([fields.title, ...fields.author.map(displayName), fields.abstract].join('\n'))
    return words.every((word) => hay.includes(word))
  })
}
