import { describe, expect, it } from 'vitest'
import { follow, inOrder, move, nothingSelected, selectAll, selectOnly, selectTo, toggle } from './selection'

const ids = ['a', 'b', 'c', 'd', 'e']

describe('moving', () => {
  it('goes to the next row and selects it alone', () => {
    expect(move(selectOnly('b'), ids, 1, false)).toEqual(selectOnly('c'))
  })
  it('stops at the ends', () => {
    expect(move(selectOnly('d'), ids, 10, false).focused).toBe('e')
    expect(move(selectOnly('b'), ids, -10, false).focused).toBe('a')
  })
  it('begins at the first row downwards and at the last one upwards', () => {
    expect(move(nothingSelected, ids, 1, false).focused).toBe('a')
    expect(move(nothingSelected, ids, -1, false).focused).toBe('e')
  })
  it('selects nothing in an empty list', () => {
    expect(move(selectOnly('a'), [], 1, false)).toEqual(nothingSelected)
  })
  it('grows a range from the anchor and shrinks it again', () => {
    const grown = move(move(selectOnly('b'), ids, 1, true), ids, 1, true)
    expect([...grown.selected]).toEqual(['b', 'c', 'd'])
    expect([...move(grown, ids, -1, true).selected]).toEqual(['b', 'c'])
  })
  it('turns a range around at its anchor', () => {
    const below = move(selectOnly('c'), ids, 1, true)
    expect([...move(below, ids, -2, true).selected]).toEqual(['b', 'c'])
  })
})

describe('selecting by pointer', () => {
  it('takes a range from the anchor to the row', () => {
    expect([...selectTo(selectOnly('d'), ids, 'b').selected]).toEqual(['b', 'c', 'd'])
  })
  it('adds single rows and takes them out again', () => {
    const two = toggle(selectOnly('a'), 'd')
    expect([...two.selected]).toEqual(['a', 'd'])
    expect([...toggle(two, 'a').selected]).toEqual(['d'])
  })
  it('keeps the focus where it is when all rows are selected', () => {
    const all = selectAll(selectOnly('c'), ids)
    expect([all.focused, all.selected.size]).toEqual(['c', 5])
  })
  it('names what is selected in the order of the list', () => {
    expect(inOrder(toggle(selectOnly('e'), 'b'), ids)).toEqual(['b', 'e'])
  })
})

describe('a list that changes', () => {
  it('moves the focus to the next row when the focused one leaves', () => {
    expect(follow(selectOnly('b'), ids, ['a', 'c', 'd', 'e'])).toEqual(selectOnly('c'))
  })
  it('moves the focus to the row before when the last one leaves', () => {
    expect(follow(selectOnly('e'), ids, ['a', 'b'])).toEqual(selectOnly('b'))
  })
  it('passes rows that left at the same time', () => {
    const range = selectTo(selectOnly('b'), ids, 'd')
    expect(follow(range, ids, ['a', 'e'])).toEqual(selectOnly('e'))
  })
  it('keeps those of the selected rows that stay', () => {
    const range = selectTo(selectOnly('a'), ids, 'c')
    const after = follow(range, ids, ['a', 'b', 'd', 'e'])
    expect([...after.selected]).toEqual(['a', 'b'])
    expect(after.focused).toBe('d')
  })
  it('keeps the focus on its paper when the order changes', () => {
    expect(follow(selectOnly('b'), ids, ['e', 'd', 'c', 'b', 'a'])).toEqual(selectOnly('b'))
  })
  it('selects nothing once the list is empty', () => {
    expect(follow(selectOnly('b'), ids, [])).toEqual(nothingSelected)
  })
})
