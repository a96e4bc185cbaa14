import type { NamesSeen } from './names-seen'
import { isFunctionWord, nameShape, wordShape, type NameShape } from './name-shape'
import type { TitleLine } from './title-line'
import { stem, wordsAround } from './words'
import type { EvidenceName } from './weights'

/** What the evidence may ask, besides the line itself. */
export interface Surroundings {
  names: NamesSeen
  /** Offsets in the line at which an element of the clipboard's HTML begins or ends. */
  borders: ReadonlySet<number>
  /** How many authors entries that end in "et al." name in this listing; 0 while unknown. */
  usualCount: number
}

/** A place where the first author may begin, with what every kind of evidence needs. */
export interface Candidate {
  at: number
  first: NameShape
  /** Letters and digits right before and right after the place. */
  left: string
  right: string
}

export type Finding = readonly [EvidenceName, number]

type Evidence = (candidate: Candidate, title: TitleLine, around: Surroundings) => Finding[]

export function candidateAt(title: TitleLine, at: number): Candidate {
  return { at, first: nameShape(title.firstName(at)), ...wordsAround(title.line, at) }
}

/** How the letters meet: `sA` is the common end of a title, `MA` needs an acronym, `?A` a mark. */
const caseChange: Evidence = ({ at }, { line }) => {
  const before = line.slice(Math.max(0, at - 2), at)
  const after = line.slice(at, at + 3)
  const findings: Finding[] = []
  if (/\p{Ll}\p{M}?$/u.test(before)) findings.push(['junction.lower', 1])
  else if (/\p{Lu}\p{M}?$/u.test(before)) findings.push(['junction.upper', 1])
  else if (/\p{N}$/u.test(before)) findings.push(['junction.digit', 1])
  else if (/[?!)\]}"”’'$»]$/u.test(before)) findings.push(['junction.closing', 1])
  else if (/\.$/u.test(before)) findings.push(['junction.fullStop', 1])
  else findings.push(['junction.other', 1])
  if (/^\p{Lu}\p{M}?[.\s‐-]/u.test(after)) findings.push(['next.initial', 1])
  else if (/^\p{Lu}\p{M}?\p{Lu}/u.test(after))
    findings.push([
      /^\p{Lu}+\p{Ll}{2}/u.test(line.slice(at, at + 12)) ? 'next.capitalsThenLower' : 'next.capitals',
      1,
    ])
  else if (/^\p{Ll}/u.test(after)) findings.push(['next.lower', 1])
  return findings
}

/** Whether what follows up to the comma looks like one person's name, or a body's. */
const firstNameShape: Evidence = ({ at, first }, title) => {
  if (first.body) return [['first.body', 1]]
  const { count, words, shapes } = first
  const findings: Finding[] = [
    ['first.function', count.function],
    ['first.odd', count.odd],
    ['first.lower', count.lower],
    ['first.camel', count.camel],
    ['first.capitals', count.capitals],
    ['first.particle', count.particle],
  ]
  if (shapes[0] === 'camel') {
    findings.push(['first.givenCamel', 1])
    if (/^\p{Lu}\p{Ll}{1,4}\p{Lu}\p{Ll}{1,4}$/u.test(words[0] ?? ''))
      findings.push(['first.givenCamelShort', 1])
    if (title.laterNames(at).withCamelWord > 0) findings.push(['first.givenCamelAsLater', 1])
  }
  if (shapes[0] === 'capitals') findings.push(['first.givenCapitals', 1])
  if (words.length <= 1) findings.push(['first.oneWord', 1])
  if (words.length === 3) findings.push(['first.threeWords', 1])
  if (words.length === 4) findings.push(['first.fourWords', 1])
  if (words.length > 4) findings.push(['first.manyWords', words.length - 4])
  if (words.length > 1 && shapes.at(-1) === 'initial') findings.push(['first.endsInInitial', 1])
  return findings
}

/** Whether everything after the first author, comma by comma, looks like names. */
const laterNamesShape: Evidence = ({ at }, title) => {
  const later = title.laterNames(at)
  return [
    ['later.impossible', Math.min(3, later.impossible)],
    ['later.lower', Math.min(3, later.withLowerWord)],
    ['later.camel', Math.min(3, later.withCamelWord)],
    ['later.single', Math.min(3, later.single)],
    ['later.long', Math.min(3, later.long)],
    ['later.ordinary', Math.min(3, later.ordinaryWords)],
  ]
}

/** Whether the title's last word, or the word that both halves make together, stands in the abstract. */
const wordsOfAbstract: Evidence = ({ first, left, right }, title, { names }) => {
  const { words, stems, mixedCase } = title.abstract
  const findings: Finding[] = []
  if (left !== '') {
    if (words.has(left.toLowerCase())) findings.push(['abstract.lastWord', 1])
    else if (left.length >= 4 && stems.has(stem(left))) findings.push(['abstract.lastStem', 1])
    else if (names.isWord(left)) findings.push(['listing.lastWord', 1])
    if (mixedCase.has(left)) findings.push(['abstract.lastMixedCase', 1])
    if (endsEarlier(left, (word) => words.has(word) || stems.has(stem(word)) || names.isWord(word)))
      findings.push(['abstract.earlierWord', 1])
    if (right !== '' && words.has((left + right).toLowerCase())) findings.push(['abstract.fused', 1])
  }
  if (right.length > 3 && names.isWord(right)) findings.push(['listing.givenIsWord', 1])
  findings.push(['abstract.firstOrdinary', Math.min(3, title.ordinaryWords(first))])
  return findings
}

// Whether a shorter beginning of a word with capitals inside is a word: Prediction in PredictionKun.
function endsEarlier(left: string, isWord: (word: string) => boolean): boolean {
  const front = /^(.{4,}?\p{Ll})\p{Lu}/u.exec(left)?.[1]
  return front !== undefined && isWord(front.toLowerCase())
}

/** Whether a title can end here: brackets closed, no joining word left over, not in the middle of a word. */
const titleEnd: Evidence = ({ at, left }, title) => {
  const start = title.line.slice(0, at)
  const findings: Finding[] = []
  if (isOpen(start)) findings.push(['title.open', 1])
  if (left !== '' && isFunctionWord(left.toLowerCase()) && left !== left.toUpperCase())
    findings.push(['title.functionWord', 1])
  if (!/\s/u.test(start)) findings.push(['title.oneWord', 1])
  if (/(?:^|[\s-])\p{L}$/u.test(start)) findings.push(['title.endsInLetter', 1])
  if (wordShape(left) === 'camel') findings.push(['title.endsInCamel', 1])
  if (/^(?:Mc|Mac|De|Le|La|Di|Du|Van|Von|O|Al|El)$/u.test(left)) findings.push(['title.endsInPrefix', 1])
  const words = start.slice(0, -left.length).split(/[^\p{L}\p{M}\p{N}]+/u)
  if (left.length > 2 && words.includes(left)) findings.push(['title.wordRepeated', 1])
  return findings
}

function isOpen(start: string): boolean {
  const tail = start.slice(-2000)
  const dollars = tail.match(/(?<!\\)\$/gu)?.length ?? 0
  const opened = tail.match(/[([{]/gu)?.length ?? 0
  const closed = tail.match(/[)\]}]/gu)?.length ?? 0
  return dollars % 2 === 1 || opened !== closed
}

/** Whether other entries, or the caller, know the first author's names; or know the fused word as one. */
const namesSeen: Evidence = ({ first, left, right }, _title, { names }) => {
  const given = first.words[0] ?? ''
  const findings: Finding[] = []
  const times = names.timesGiven(given)
  if (times > 0) findings.push(['seen.given', Math.min(2, Math.log2(1 + times))])
  if (first.words.length > 1 && names.timesFamily(first.words.at(-1) ?? '') > 0)
    findings.push(['seen.family', 1])
  const fused = left + right
  if (left !== '' && names.timesGiven(fused) + names.timesFamily(fused) > 0) findings.push(['seen.fused', 1])
  return findings
}

/** A page that shortens long lists names as many authors before "et al." in each entry, and never more. */
const authorCount: Evidence = ({ at }, title, { usualCount }) => {
  if (usualCount === 0) return []
  const count = title.laterNames(at).names + 1
  if (count > usualCount) return [['count.tooMany', 1]]
  return title.moreAuthors && count < usualCount ? [['count.tooFew', 1]] : []
}

/** Title and authors stand in elements of their own on the page. */
const elementBorder: Evidence = ({ at }, _title, { borders }) => (borders.has(at) ? [['html.border', 1]] : [])

export const EVIDENCE: readonly Evidence[] = [
  caseChange,
  firstNameShape,
  laterNamesShape,
  wordsOfAbstract,
  titleEnd,
  namesSeen,
  authorCount,
  elementBorder,
]
