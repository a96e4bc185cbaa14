import { z } from '../zod'

/**
 * A person or a body that wrote something, by CSL's parts of a name.
 * `particle` is the part between given and family names ("van der"); a collaboration has `literal` alone.
 */
export const Person = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  particle: z.string().optional(),
  suffix: z.string().optional(),
  /** Set where a comma stands before the suffix in the source (CSL's `comma-suffix`). */
  commaSuffix: z.boolean().optional(),
  literal: z.string().optional(),
})
export type Person = z.infer<typeof Person>

/** The name as a reader expects it in a line: "Laurens van der Maaten", "ATLAS Collaboration". */
export function displayName(person: Person): string {
  if (person.literal) return person.literal
  const name = [person.given, person.particle, person.family].filter(Boolean).join(' ')
  return person.suffix ? `${name}${person.commaSuffix ? ',' : ''} ${person.suffix}` : name
}

/** The short name for lists and citation keys: the family name with its particle, or the literal. */
export function familyName(person: Person): string {
  return (
    person.literal ?? ([person.particle, person.family].filter(Boolean).join(' ') || (person.given ?? ''))
  )
}
