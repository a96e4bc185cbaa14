import type { SourceLine } from './blocks'

// What stands on a page around its text is short; a wrapped line of an abstract rarely is, but for the last.
const SHORT = 60
const SENTENCE_END = /[.!?…:;,]["'”’)\]$}]*$/u
const BELONGS_TO_ABSTRACT =
  /https?:|www\.|\w\.\w+\/|\\url|\b(?:code|available|project|dataset|data|demo|github)\b/iu
const NOTICE = /^(?:©|\(c\)|copyright\b|all rights reserved)/iu

/**
 * Splits the lines under a title into abstract and page furniture after it ("Load more", "© 2024"). The first
 * line is always abstract, and doubtful lines stay with it.
 * @param singleLineAbstracts whether every abstract before this one stood on one line
 */
export function splitOffFurniture(
  lines: SourceLine[],
  singleLineAbstracts: boolean,
): { abstract: SourceLine[]; furniture: SourceLine[] } {
  const afterGap = lines.findIndex((line, at) => at > 0 && line.afterBlank)
  if (
    singleLineAbstracts &&
    afterGap === 1 &&
    !lines.some((line) => BELONGS_TO_ABSTRACT.test(line.text.slice(0, 300)) && line !== lines[0])
  )
    return { abstract: lines.slice(0, 1), furniture: lines.slice(1) }
  let end = lines.length
  while (end > 1 && isFurniture(lines, end - 1)) end--
  // A run counts only where the abstract has come to its end before it.
  while (end < lines.length && !endsSentence(lines[end - 1]) && !lines[end]?.afterBlank) end++
  return { abstract: lines.slice(0, end), furniture: lines.slice(end) }
}

/** Whether an abstract seems to have been cut in the middle of a sentence. */
export function endsSentence(line: SourceLine | undefined): boolean {
  return (
    line !== undefined && (SENTENCE_END.test(line.text.trimEnd()) || /\S\/\S+$/u.test(line.text.slice(-100)))
  )
}

function isFurniture(lines: SourceLine[], at: number): boolean {
  const line = lines[at]
  if (!line) return false
  const text = line.text.trim()
  if (NOTICE.test(text)) return true
  if (text.length > SHORT || BELONGS_TO_ABSTRACT.test(text)) return false
  if (!SENTENCE_END.test(text)) return /^[\p{Lu}\p{N}«‹<←→↑©]/u.test(text)
  return line.afterBlank && endsSentence(lines[at - 1])
}
