import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitMathematics } from './mathematics'

const formulas = (text: string) =>
  splitMathematics(text).flatMap((part) => (part.kind === 'math' ? [part.tex] : []))

it('finds mathematics between dollar signs', () => {
  expect(formulas('at order $d=5$ and $$x^2$$')).toEqual(['d=5', 'x^2'])
})

it('finds mathematics in backslash brackets', () => {
  expect(formulas(String.raw`with \(\rho\)`)).toEqual([String.raw`\rho`])
})

it('takes prices for text', () => {
  expect(formulas('costs $5 and $6')).toEqual([])
})

it('takes a lone dollar sign for text', () => {
  expect(formulas('US$ per year')).toEqual([])
})

it('never loses text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('$', '$$', '\\', 'a', ' ', '(', ')', '5')), (pieces) => {
      const text = pieces.join('')
      const parts = splitMathematics(text)
      expect(parts.map((part) => (part.kind === 'math' ? part.raw : part.text)).join('')).toBe(text)
    }),
  )
})
