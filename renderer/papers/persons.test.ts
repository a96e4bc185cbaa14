import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedAuthors, readTypedPerson, typedName } from './persons'

describe('a name as it is typed', () => {
  it('may stand given name first', () => {
    expect(readTypedPerson('Laurens van der Maaten')).toEqual({
      given: 'Laurens',
      particle: 'van der',
      family: 'Maaten',
    })
  })
  it('may stand family name first', () => {
    expect(readTypedPerson('van der Maaten, Laurens')).toEqual({
      given: 'Laurens',
      particle: 'van der',
      family: 'Maaten',
    })
  })
  it('keeps several family names together behind a comma', () => {
    expect(readTypedPerson('García Márquez, Gabriel')).toEqual({ family: 'García Márquez', given: 'Gabriel' })
  })
  it('is a group in braces', () => {
    expect(readTypedPerson('{The Small Group}')).toEqual({ literal: 'The Small Group' })
  })
  it('is nobody when nothing is written', () => {
    expect(readTypedPerson('  ')).toBeNull()
  })
})

describe('a list of authors', () => {
  it('is read by line and by semicolon', () => {
    expect(readTypedAuthors('Ada Berg\nKim Lo; Jo Su\n', []).map((person) => person.family)).toEqual([
      'Berg',
      'Lo',
      'Su',
    ])
  })
  it('keeps the parts of names that were not touched', () => {
    const odd = { given: 'Maria', family: 'del Carmen Ruiz' }
    expect(readTypedAuthors(`${typedName(odd)}\nAda Berg`, [odd])[0]).toEqual(odd)
  })
  it('reads back what it writes', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,6}$/)
    const particle = fc.constantFrom('van', 'von der', 'de')
    const person = fc.record(
      {
        given: word,
        family: fc.oneof(
          word,
          fc.tuple(word, word).map((two) => two.join(' ')),
        ),
        particle,
      },
      { requiredKeys: ['given', 'family'] },
    )
    fc.assert(
      fc.property(person, (one) => {
        expect(readTypedPerson(typedName(one))).toEqual(one)
      }),
    )
  })
})
