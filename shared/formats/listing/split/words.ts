/** The words of an entry's abstract, for asking whether a title's word stands there. All in lower case. */
export interface AbstractWords {
  words: Set<string>
  /** Words that stand there without a capital: ordinary words, not names. */
  lowerCase: Set<string>
  stems: Set<string>
  /** Words with a capital inside, as they stand there: SwinUNETR, LLMs. */
  mixedCase: Set<string>
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
// Long enough to tell words apart, short enough to join Transformer, Transformers and transforming.
const STEM = 6

// Abstracts are at most some thousands of characters; what follows adds nothing to the evidence.
const LONGEST = 20_000

export function stem(word: string): string {
  return word.toLowerCase().slice(0, STEM)
}

export function abstractWords(abstract: string): AbstractWords {
  const words = new Set<string>()
  const lowerCase = new Set<string>()
  const stems = new Set<string>()
  const mixedCase = new Set<string>()
  for (const [word] of abstract.slice(0, LONGEST).matchAll(WORD)) {
    const lower = word.toLowerCase()
    words.add(lower)
    if (lower.length >= 4) stems.add(stem(word))
    if (lower === word) lowerCase.add(lower)
    else if (/\p{Lu}/u.test(word.slice(1))) mixedCase.add(word)
  }
  return { words, lowerCase, stems, mixedCase }
}

/** The letters and digits that end just before an offset, and those that begin at it. */
export function wordsAround(line: string, at: number): { left: string; right: string } {
  const left = /[\p{L}\p{M}\p{N}]+$/u.exec(line.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const right = /^[\p{L}\p{M}\p{N}]+/u.exec(line.slice(at, at + 60))?.[0] ?? ''
  return { left, right }
}
