import { describe, expect, it } from 'vitest'
import { lastOrder, orderAfterStep, possibleParents, unfoldedRows, type CollectionRow } from './tree'

const row = (id: string, parentId: string | null, depth: number, order: number): CollectionRow => ({
  id,
  parentId,
  depth,
  order,
  name: id,
  count: 0,
})

const rows = [
  row('thesis', null, 0, 1),
  row('one', 'thesis', 1, 1),
  row('deep', 'one', 2, 1),
  row('two', 'thesis', 1, 2),
  row('reading', null, 0, 2),
  row('later', null, 0, 3),
]
const ids = (list: CollectionRow[]) => list.map(({ id }) => id)

describe('the tree of collections', () => {
  it('hides all that stands below a folded one', () => {
    expect(ids(unfoldedRows(rows, new Set(['one'])))).toEqual(['thesis', 'one', 'two', 'reading', 'later'])
    expect(ids(unfoldedRows(rows, new Set(['thesis'])))).toEqual(['thesis', 'reading', 'later'])
  })
  it('offers no collection its own inside as a parent', () => {
    expect(ids(possibleParents(rows, 'one'))).toEqual(['thesis', 'two', 'reading', 'later'])
  })
  it('moves a collection past its neighbour', () => {
    expect(orderAfterStep(rows, 'thesis', 1)).toBe(2.5)
    expect(orderAfterStep(rows, 'reading', 1)).toBe(4)
    expect(orderAfterStep(rows, 'two', -1)).toBe(0)
  })
  it('moves none beyond the ends', () => {
    expect(orderAfterStep(rows, 'thesis', -1)).toBeNull()
  })
  it('puts a new one last', () => {
    expect(lastOrder(rows, null)).toBe(4)
    expect(lastOrder(rows, 'deep')).toBe(1)
  })
})
