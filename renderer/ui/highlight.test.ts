import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findHits } from './highlight'

const hits = (text: string, search: string) =>
  findHits(text, search)
    .filter((stretch) => stretch.hit)
    .map((stretch) => stretch.text)

it('finds every word of a search', () => {
  expect(hits('A Percolation Model of Emergence', 'model perc')).toEqual(['Perc', 'Model'])
})

it('does not mind accents', () => {
  expect(hits('Gödel and Godel', 'gödel')).toEqual(['Gödel', 'Godel'])
})

it('never loses or changes text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, search) => {
      expect(
        findHits(text, search)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
