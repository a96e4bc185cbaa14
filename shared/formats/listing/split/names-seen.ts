import { nameShape } from './name-shape'

// Beyond this many different names new ones are no longer kept; the frequent ones are in long before.
const MOST_NAMES = 200_000

/** Given and family names met in a listing so far, or handed in by the caller. */
export class NamesSeen {
  private readonly given = new Map<string, number>()
  private readonly family = new Map<string, number>()

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
