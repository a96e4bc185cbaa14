/** How far one step of the boundary goes. */
export type Step = 'word' | 'character'

// A word ends at white space; inside a run without spaces a new one begins where case or kind of letter changes.
const wordStart =
  /(?<=\s)(?=\S)|(?<=[\p{Ll}\p{Nd}\p{Pe}\p{Pf}\p{Po}$"'])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Lo})(?=\p{L})/gu

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Where in a line the first author may begin when moving by words: UTF-16 offsets, ascending, without both ends. */
export function wordBoundaries(line: string): number[] {
  const offsets = new Set<number>()
  for (const match of line.matchAll(wordStart)) offsets.add(match.index)
  return [...offsets].filter((offset) => offset > 0 && offset < line.length).sort((a, b) => a - b)
}

/** The same by what readers take for one character; never inside an accent or an emoji. */
export function characterBoundaries(line: string): number[] {
  return [...graphemes.segment(line)].map((segment) => segment.index).filter((index) => index > 0)
}

/** The next boundary to the left or right of `at`; `at` itself where there is none. */
export function moveBoundary(line: string, at: number, direction: -1 | 1, step: Step): number {
  const offsets = step === 'word' ? wordBoundaries(line) : characterBoundaries(line)
  const next =
    direction === 1 ? offsets.find((offset) => offset > at) : offsets.findLast((offset) => offset < at)
  return next ?? at
}

/** The boundary that a click between two characters means: white space before a name belongs to the title. */
export function snapBoundary(line: string, offset: number): number {
  const offsets = characterBoundaries(line)
  const nearest = offsets.findLast((candidate) => candidate <= offset) ?? offsets[0] ?? 0
  const space = /^\s+/u.exec(line.slice(nearest))
  const moved = nearest + (space?.[0].length ?? 0)
  return moved < line.length ? moved : nearest
}

/** Both sides of a boundary, without the white space between. */
export function sidesOf(line: string, at: number): { title: string; authors: string } {
  return { title: line.slice(0, at).trimEnd(), authors: line.slice(at).trimStart() }
}

/** A boundary in few words, for a choice between several: the end of the title and the first author. */
export function excerptAt(line: string, at: number): { before: string; last: string; author: string } {
  const { title, authors } = sidesOf(line, at)
  const words = title.split(/\s+/u)
  const last = words.at(-1) ?? ''
  return { before: words.slice(-3, -1).join(' '), last, author: authors.split(',', 1)[0]?.trim() ?? '' }
}

/** The places to choose from, in the order of their letters: the reader's guess first, then its alternatives. */
export function choicesOf(guess: number, alternatives: readonly number[]): number[] {
  return [...new Set([guess, ...alternatives])].slice(0, 4)
}
