import { nameShape } from './name-shape'

// Beyond this many different names, or words, new ones are no longer kept; the frequent ones are in long before.
const MOST_NAMES = 200_000

/** Given and family names, and ordinary words, met in a listing so far, or handed in by the caller. */
export class NamesSeen {
  private readonly given = new Map<string, number>()
  private readonly family = new Map<string, number>()

  private readonly words = new Set<string>()

  constructor(givenNames: Iterable<string> = []) {
    for (const name of givenNames) add(this.given, name.trim().split(/\s+/u)[0] ?? '', 2)
  }

  /** Learns from a whole name, given name first. */
  learn(name: string, times = 1): void {
    const { words, body } = nameShape(name)
    if (body || words.length < 2) return
    add(this.given, words[0] ?? '', times)
    add(this.family, words.at(-1) ?? '', times)
  }

  /** Learns words that stand in an abstract without a capital. */
  learnWords(lowerCase: Iterable<string>): void {
    for (const word of lowerCase) if (word.length > 3 && this.words.size < MOST_NAMES) this.words.add(word)
  }

  isWord(word: string): boolean {
    return this.words.has(word.toLowerCase())
  }

  timesGiven(word: string): number {
    return this.given.get(word) ?? 0
  }

  timesFamily(word: string): number {
    return this.family.get(word) ?? 0
  }
}

function add(names: Map<string, number>, name: string, times: number): void {
  // An initial is everybody's.
  if (name.replace(/[^\p{L}]/gu, '').length < 2) return
  const known = names.get(name)
  if (known !== undefined || names.size < MOST_NAMES) names.set(name, (known ?? 0) + times)
}
