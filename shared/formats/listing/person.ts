import type { Person } from '../../model/person'

// Lower-case words between given and family names, in the languages whose names carry them.
const PARTICLES = new Set(
  (
    'af al ap av bar ben bet bin bint d da dal dalla das de degli dei del dela della delle den der des di do dos du ' +
    'e el ibn in la las le les li lo los o of op san sant ten ter t te tot tom und van vande vanden vander vd ' +
    "ver vom von y zu zum zur ’t 't 's"
  ).split(' '),
)
// "of", "in", "e", "y", "und", "o", "li", "tom", "bar" join or follow particles, they never begin a run.
const ONLY_INSIDE = new Set(['of', 'in', 'e', 'y', 'und', 'o', 'li', 'tom', 'bar', 't', 'd'])
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/
const BODY =
  /\b(?:Collaborations?|Teams?|Consortium|Consortia|Groups?|Project|Network|Committee|Society|Association|Institute|Initiative|Partnership|Alliance|Laboratory|Foundation|Task Force|Working Group|Survey|Community|Center|Centre|University)\b/u
const BEHALF = /^(?:on behalf of|for the|the)\s/iu

/** Whether the words name a body (a collaboration, a team) and not a person. */
export function isBody(name: string): boolean {
  return BODY.test(name) || BEHALF.test(name)
}

/** Whether a word stands between given and family names: `van`, `de`, `al`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** Whether a word follows a family name: `Jr.`, `III`. */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word)
}

/**
 * Reads a name written given name first. Joined again by `displayName` it is the text that came in, with
 * single spaces. A body or a name of one word is a literal.
 */
export function readPerson(text: string): Person {
  const name = text.trim().replace(/\s+/gu, ' ')
  const { bare, suffix } = cutSuffix(name)
  const words = bare.split(' ')
  if (words.length < 2 || isBody(name)) return { literal: name }
  const start = particleStart(words)
  const end = particleEnd(words, start)
  const person: Person = { family: words.slice(end).join(' ') }
  if (start > 0) person.given = words.slice(0, start).join(' ')
  if (end > start) person.particle = words.slice(start, end).join(' ')
  return { ...person, ...suffix }
}

function cutSuffix(name: string): { bare: string; suffix: Person } {
  const match = /^(.+?)(,)?\s(\S+)$/u.exec(name)
  const [, bare = '', comma, last = ''] = match ?? []
  if (!bare.includes(' ') || !isSuffix(last)) return { bare: name, suffix: {} }
  return { bare, suffix: comma ? { suffix: last, commaSuffix: true } : { suffix: last } }
}

// The family name begins at the first particle, else it is the last word.
function particleStart(words: string[]): number {
  const first = words.findIndex(
    (word, at) => isParticle(word) && !ONLY_INSIDE.has(word) && at < words.length - 1,
  )
  return first === -1 ? words.length - 1 : first
}

function particleEnd(words: string[], start: number): number {
  let end = start
  while (end < words.length - 1 && isParticle(words[end] ?? '')) end++
  return end
}
