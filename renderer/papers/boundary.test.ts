import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAuthor, toTitle } from './boundary'

describe('the boundary of title and authors', () => {
  it('gives the last word of the title to the authors', () => {
    expect(toAuthor({ title: 'Deep Nets Mary', author: 'Chen' }, 'word')).toEqual({
      title: 'Deep Nets',
      author: 'Mary Chen',
    })
  })
  it('gives the first word of the authors to the title', () => {
    expect(toTitle({ title: 'On', author: 'Trees Mary Chen' }, 'word')).toEqual({
      title: 'On Trees',
      author: 'Mary Chen',
    })
  })
  it('cuts a glued word where the capital stands', () => {
    expect(toAuthor({ title: 'MoE TransformersAnrui', author: 'Chen' }, 'word')).toEqual({
      title: 'MoE Transformers',
      author: 'Anrui Chen',
    })
  })
  it('moves single letters', () => {
    expect(toTitle({ title: 'LL', author: 'Ms J. Smith' }, 'letter')).toEqual({
      title: 'LLM',
      author: 's J. Smith',
    })
  })
  it('loses no letter, wherever it is moved', () => {
    const words = fc
      .array(fc.stringMatching(/^[A-Za-z.]{1,8}$/), { maxLength: 5 })
      .map((list) => list.join(' '))
    const steps = fc.array(fc.constantFrom('title', 'author'), { maxLength: 8 })
    fc.assert(
      fc.property(words, words, steps, (title, author, moves) => {
        const letters = (both: { title: string; author: string }) =>
          (both.title + both.author).replace(/\s/g, '')
        let both = { title, author }
        for (const where of moves) both = where === 'title' ? toTitle(both, 'word') : toAuthor(both, 'word')
        expect(letters(both)).toBe(letters({ title, author }))
      }),
    )
  })
})
