import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, excerptAt, moveBoundary, sidesOf, snapBoundary, wordBoundaries } from './boundary'

const line = 'Forgetting in MoE TransformersAda Moor, Bo Li'
const glue = line.indexOf('Ada')

describe('moving the boundary by words', () => {
  it('stops where title and author are glued together', () => {
    expect(moveBoundary(line, line.indexOf('Moor'), -1, 'word')).toBe(glue)
  })
  it('goes to the next word on the right', () => {
    expect(moveBoundary(line, glue, 1, 'word')).toBe(line.indexOf('Moor'))
  })
  it('goes to the word before on the left', () => {
    expect(moveBoundary(line, glue, -1, 'word')).toBe(line.indexOf('Transformers'))
  })
  it('stops between an acronym and a name', () => {
    expect(wordBoundaries('with LLMSJo Ray')).toContain('with LLMS'.length)
  })
  it('stops behind a formula', () => {
    expect(wordBoundaries('at $d=5$Xi Ga')).toContain('at $d=5$'.length)
  })
  it('stays where there is no further word', () => {
    expect(moveBoundary('One word', 4, 1, 'word')).toBe(4)
  })
})

describe('moving the boundary by characters', () => {
  it('steps over a letter with its accent at once', () => {
    expect(moveBoundary('ae\u0301b', 1, 1, 'character')).toBe(3)
  })
  it('never leaves the line, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, seed) => {
        const at = seed % text.length
        const there = moveBoundary(text, at, 1, 'character')
        expect(there).toBeGreaterThanOrEqual(at)
        expect(there).toBeLessThan(text.length)
      }),
    )
  })
})

describe('a boundary', () => {
  it('loses no character of either side but the white space between', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, seed) => {
        const at = text.length === 0 ? 0 : seed % text.length
        const { title, authors } = sidesOf(text, at)
        expect((title + authors).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
  it('set before a space moves behind it', () => {
    expect(snapBoundary('MoE Ada', 3)).toBe(4)
  })
  it('is told by the end of the title and the first author', () => {
    expect(excerptAt(line, glue)).toEqual({ before: 'in MoE', last: 'Transformers', author: 'Ada Moor' })
  })
  it('is offered once, however often it is suggested', () => {
    expect(choicesOf(30, [18, 30])).toEqual([30, 18])
  })
})
