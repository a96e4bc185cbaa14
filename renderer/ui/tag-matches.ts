import type { TagColour } from '../../shared/model/tag'

export interface TagSuggestion {
  name: string
  colour: TagColour | null
  /** A name that no tag has yet. */
  isNew: boolean
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Tags whose name holds the text, those that begin with it first, then those with a word that does;
 * at the end the text itself as a new tag, where no tag has that name. Tags that are given are left out.
 */
export function matchingTags(
  text: string,
  tags: readonly { name: string; colour: TagColour }[],
  given: readonly string[],
): TagSuggestion[] {
  const wanted = fold(text.trim())
  const taken = new Set(given.map(fold))
  const ranked = tags
    .filter((tag) => !taken.has(fold(tag.name)))
    .map((tag) => ({ tag, rank: rankOf(fold(tag.name), wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.tag.name.localeCompare(b.tag.name))
  const found: TagSuggestion[] = ranked.slice(0, 50).map(({ tag }) => ({ ...tag, isNew: false }))
  const isKnown = taken.has(wanted) || tags.some((tag) => fold(tag.name) === wanted)
  if (wanted && !isKnown) found.push({ name: text.trim(), colour: null, isNew: true })
  return found
}

function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted)
  if (at < 0) return 3
  if (at === 0) return 0
  return /[\s\-_/.:]/.test(name[at - 1] ?? '') ? 1 : 2
}
