import { describe, expect, it } from 'vitest'
import { lastOrder, unfolded, withDescendants, type CountedCollection } from './tree'

const make = (id: string, parentId: string | null, order: number, depth: number): CountedCollection => ({
  id,
  name: id,
  parentId,
  order,
  depth,
  count: 0,
})
const collections = [
  make('thesis', null, 1, 0),
  make('geometry', 'thesis', 1, 1),
  make('curvature', 'geometry', 1, 2),
  make('seminar', null, 2, 0),
]

describe('the tree of collections', () => {
  it('hides everything inside a folded collection, however deep', () => {
    expect(unfolded(collections, new Set(['thesis'])).map(({ id }) => id)).toEqual(['thesis', 'seminar'])
  })

  it('shows all where nothing is folded', () => {
    expect(unfolded(collections, new Set())).toHaveLength(4)
  })

  it('knows a collection and all inside it', () => {
    expect([...withDescendants(collections, 'thesis')]).toEqual(['thesis', 'geometry', 'curvature'])
  })

  it('puts a moved collection after the others of its new parent', () => {
    expect(lastOrder(collections, null)).toBe(3)
    expect(lastOrder(collections, 'curvature')).toBe(1)
  })
})
