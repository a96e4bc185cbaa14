import { expect, it } from 'vitest'
import { spreadOfTags } from './tag-spread'

const tags = [
  { id: 'a', name: 'moe', colour: 'rose' },
  { id: 'b', name: 'theory', colour: 'blue' },
  { id: 'c', name: 'unused', colour: 'teal' },
] as const

it('tells tags that all papers have from tags that some have', () => {
  const spread = spreadOfTags([{ tagIds: ['a', 'b'] }, { tagIds: ['a'] }], [...tags])
  expect(spread.common.map((tag) => tag.name)).toEqual(['moe'])
  expect(spread.partial.map(({ tag, count }) => [tag.name, count])).toEqual([['theory', 1]])
})
