import { readPerson } from '../../shared/formats/listing/person'
import { displayName, type Person } from '../../shared/model/person'

/**
 * Reads a name as a person types it: "Given van Family", "van Family, Given", "Family, Jr., Given",
 * or a group in braces. Null where nothing is written.
 */
export function readTypedPerson(text: string): Person | null {
  const name = text.trim().replace(/\s+/gu, ' ')
  const group = /^\{(.*)\}$/u.exec(name)?.[1]?.trim()
  if (group) return { literal: group }
  if (name === '' || name === '{}') return null
  const parts = name.split(/\s*,\s*/u).filter(Boolean)
  const [first = '', second, third] = parts
  if (second === undefined) return readPerson(first)
  if (third !== undefined) return { ...familyParts(first), suffix: second, commaSuffix: true, given: third }
  const glued = readPerson(`${first}, ${second}`)
  return glued.suffix ? glued : { ...familyParts(first), given: second }
}

/** Small letters before the family name are a particle: "van der Maaten". */
function familyParts(text: string): Person {
  const words = text.split(' ')
  const start = words.findIndex((word) => word.toLocaleLowerCase() !== word)
  if (start <= 0) return { family: text }
  return { family: words.slice(start).join(' '), particle: words.slice(0, start).join(' ') }
}

/** A name as it is typed; what `readTypedPerson` reads back as the same person. */
export function typedName(person: Person): string {
  const plain = displayName(person)
  if (same(readTypedPerson(plain), person)) return plain
  if (person.literal) return `{${person.literal}}`
  const family = [person.particle, person.family].filter(Boolean).join(' ')
  return [family, person.suffix, person.given].filter(Boolean).join(', ')
}

/**
 * Reads authors, one a line or between semicolons. Names that were there before keep the parts they had,
 * so that correcting one author leaves the others as they are.
 */
export function readTypedAuthors(text: string, before: readonly Person[]): Person[] {
  const known = new Map(before.map((person) => [typedName(person), person]))
  return text
    .split(/[\n;]/u)
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .flatMap((line) => known.get(line) ?? readTypedPerson(line) ?? [])
}

/** The parts of a name, for a look at how it was read. */
export function nameParts(person: Person): { family: string; rest: string } {
  if (person.literal) return { family: person.literal, rest: '' }
  const family = [person.particle, person.family].filter(Boolean).join(' ')
  return { family, rest: [person.given, person.suffix].filter(Boolean).join(', ') }
}

function same(one: Person | null, other: Person): boolean {
  if (!one) return false
  const parts = ['family', 'given', 'particle', 'suffix', 'literal'] as const
  return parts.every((part) => (one[part] ?? '') === (other[part] ?? ''))
}
