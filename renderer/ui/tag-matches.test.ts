import { expect, it } from 'vitest'
import { matchingTags } from './tag-matches'

const tags = ['in-context', 'emergence', 'context', 'Optimizers'].map((name) => ({
  name,
  colour: 'blue' as const,
}))
const names = (text: string, given: string[] = []) =>
  matchingTags(text, tags, given).map((tag) => (tag.isNew ? `+${tag.name}` : tag.name))

it('finds tags inside words, those that begin with the text first', () => {
  expect(names('cont')).toEqual(['context', 'in-context', '+cont'])
})

it('offers a new tag last', () => {
  expect(names('merg')).toEqual(['emergence', '+merg'])
})

it('offers no new tag beside one of the same name in another case', () => {
  expect(names('optimizers')).toEqual(['Optimizers'])
})

it('leaves out tags that are given', () => {
  expect(names('context', ['context'])).toEqual(['in-context'])
})
