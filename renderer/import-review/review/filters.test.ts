import { describe, expect, it } from 'vitest'
import type { ReviewRow } from '../../library/calls'
import { comesIn, countFilters, focusAfter, nextToCheck, stateOf } from './filters'

function row(id: string, changes: Partial<ReviewRow> = {}): ReviewRow {
  return {
    id,
    reviewId: 'r',
    order: 0,
    checked: false,
    taken: true,
    status: null,
    tagNames: [],
    match: null,
    choice: 'skip',
    line: 1,
    title: id,
    authors: [],
    moreAuthors: false,
    subjects: [],
    issued: null,
    code: 'none',
    warningCount: 0,
    pleaseCheck: false,
    ...changes,
  }
}

const match = (where: 'library' | 'trash' | 'declined'): ReviewRow['match'] => ({
  where,
  id: 'm',
  by: 'identifier',
  title: '',
  declinedAt: null,
  differences: [],
})

describe('what comes in', () => {
  it('leaves out a paper that is in the library and is to be skipped', () => {
    expect(comesIn(row('a', { match: match('library'), choice: 'skip' }))).toBe(false)
  })
  it('takes a paper that is in the library and is to be updated', () => {
    expect(comesIn(row('a', { match: match('library'), choice: 'update' }))).toBe(true)
  })
  it('takes a paper that was declined before, since it is not there', () => {
    expect(comesIn(row('a', { match: match('declined'), choice: 'skip' }))).toBe(true)
  })
})

describe('filters of the review', () => {
  it('asks for a look before it tells of a match', () => {
    expect(stateOf(row('a', { pleaseCheck: true, match: match('library') }))).toBe('check')
  })
  it('counts each row under every filter it passes', () => {
    const rows = [
      row('a'),
      row('b', { taken: false }),
      row('c', { pleaseCheck: true }),
      row('d', { pleaseCheck: true, checked: true }),
      row('e', { match: match('library') }),
    ]
    expect(countFilters(rows, 3)).toEqual({
      all: 5,
      check: 1,
      ready: 2,
      library: 1,
      'left-out': 2,
      unreadable: 3,
    })
  })
})

describe('focus when a row leaves the filter', () => {
  const rows = ['a', 'b', 'c'].map((id) => row(id))
  it('goes to the row that takes its place', () => {
    expect(focusAfter([rows[0]!, rows[2]!], rows, 'b')).toBe('c')
  })
  it('goes to the last row when the last one left', () => {
    expect(focusAfter([rows[0]!, rows[1]!], rows, 'c')).toBe('b')
  })
  it('begins at the first row', () => {
    expect(focusAfter(rows, [], null)).toBe('a')
  })
  it('has nowhere to go in an empty list', () => {
    expect(focusAfter([], rows, 'b')).toBeNull()
  })
})

describe('next to check', () => {
  const rows = [row('a', { pleaseCheck: true }), row('b'), row('c', { pleaseCheck: true })]
  it('goes round at the end', () => {
    expect(nextToCheck(rows, 'c')).toBe('a')
  })
  it('finds nothing else when only the focused row needs a look', () => {
    expect(nextToCheck([row('a', { pleaseCheck: true })], 'a')).toBeNull()
  })
})
