/** The end of a title and the beginning of its first author, between which words were cut wrongly. */
export interface Boundary {
  title: string
  author: string
}

export type BoundaryUnit = 'word' | 'letter'

/** Moves the first word (or letter) of the author to the end of the title. */
export function toTitle({ title, author }: Boundary, unit: BoundaryUnit): Boundary {
  if (author === '') return { title, author }
  if (unit === 'letter') return { title: title + author[0], author: author.slice(1) }
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(author) ?? []
  return { title: joined(title, word), author: rest }
}

/**
 * Moves the last word (or letter) of the title to the front of the author. Of a word that is glued together
 * ("TransformersAnrui") only the part from the last capital on moves.
 */
export function toAuthor({ title, author }: Boundary, unit: BoundaryUnit): Boundary {
  if (title === '') return { title, author }
  if (unit === 'letter') return { title: title.slice(0, -1), author: title.slice(-1) + author }
  const [, rest = '', word = ''] = /^(.*?)\s*(\S+)\s*$/su.exec(title) ?? []
  const glued = /^(.*[\p{Ll}\p{N}\p{P}])(\p{Lu}.*)$/u.exec(word)
  if (glued) return { title: joined(rest, glued[1] ?? ''), author: joined(glued[2] ?? '', author) }
  return { title: rest, author: joined(word, author) }
}

function joined(before: string, after: string): string {
  return [before, after].filter(Boolean).join(' ')
}
