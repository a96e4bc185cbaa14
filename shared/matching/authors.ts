import { familyName, type Person } from '../model/person'
import { foldText, withoutLatex } from './folding'

/** Whether two lists of authors have a person in common: same family name, and given names that can be the same. */
export function sharesAuthor(a: readonly Person[], b: readonly Person[]): boolean {
  const ofB = b.map(nameKeys)
  return a.map(nameKeys).some((one) => ofB.some((other) => samePerson(one, other)))
}

interface NameKeys {
  /** Family name with and without its particle, since catalogues differ about "van". */
  family: string[]
  /** First letter of the first given name. */
  initial: string
}

function nameKeys(person: Person): NameKeys {
  const fold = (text: string) => foldText(withoutLatex(text)).replace(/[^\p{L}\p{N}]+/gu, '')
  const family = [...new Set([fold(familyName(person)), fold(person.family ?? '')])].filter(Boolean)
  const initial = /[\p{L}\p{N}]/u.exec(foldText(withoutLatex(person.given ?? '')))?.[0] ?? ''
  return { family, initial }
}

/**
 * Family names agree, and so do the initials of the first given names where both sides have one. Initials are enough
 * (J. for Jian, Bob for Bobby), since the title has been compared already.
 */
function samePerson(a: NameKeys, b: NameKeys): boolean {
  if (!a.family.some((name) => b.family.includes(name))) return false
  return a.initial === '' || b.initial === '' || a.initial === b.initial
}
