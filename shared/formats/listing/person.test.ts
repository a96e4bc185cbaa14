import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName } from '../../model/person'
import { readAuthorList } from './author-list'
import { readPerson } from './person'

describe('a name', () => {
  it.each([
    ['Ada Moreau', { given: 'Ada', family: 'Moreau' }],
    ['Laurens van der Maaten', { given: 'Laurens', particle: 'van der', family: 'Maaten' }],
    ['Celso M. de Melo', { given: 'Celso M.', particle: 'de', family: 'Melo' }],
    ['van Dyk', { particle: 'van', family: 'Dyk' }],
    ['Ahmad Al-Kabbany', { given: 'Ahmad', family: 'Al-Kabbany' }],
    ['Robert W. Heath Jr.', { given: 'Robert W.', family: 'Heath', suffix: 'Jr.' }],
    ['Guy France, III', { given: 'Guy', family: 'France', suffix: 'III', commaSuffix: true }],
    ['Shakira', { literal: 'Shakira' }],
    ['ATLAS Collaboration', { literal: 'ATLAS Collaboration' }],
    ['on behalf of the X17 people', { literal: 'on behalf of the X17 people' }],
  ])('%s is taken apart', (text, person) => {
    expect(readPerson(text)).toEqual(person)
  })

  it('is shown as it was written, whatever it is', () => {
    const word = fc.constantFrom(
      'Ada',
      'van',
      'der',
      'de',
      'Jr.',
      'III',
      'O’Neill',
      'B.',
      'Team',
      'Đorđević',
      '孙',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(displayName(readPerson(words.join(' ')))).toBe(words.join(' '))
      }),
    )
  })
})

describe('a list of authors', () => {
  it.each(['A. Bo, C. Do et al.', 'A. Bo, C. Do, et al', 'A. Bo, C. Do et al'])(
    'ends before "et al.": %s',
    (text) => {
      expect(readAuthorList(text)).toEqual({
        names: ['A. Bo', 'C. Do'],
        moreAuthors: true,
        trailingComma: false,
      })
    },
  )

  it('gives "Jr." to the name before it', () => {
    expect(readAuthorList('A. Bo, Jr., C. Do').names).toEqual(['A. Bo, Jr.', 'C. Do'])
  })
})
