import { describe, expect, it } from 'vitest'
import { kindOfPaste } from './pasted'
import { localToday } from './sources'

describe('what a pasted text is', () => {
  it.each(['2311.12786', '2311.12786v2', 'arXiv:2311.12786', 'hep-th/9901001', '10.1000/xyz123'])(
    'knows %s as an address',
    (text) => expect(kindOfPaste(text)).toBe('address'),
  )
  it('knows a link with a line end as an address', () => {
    expect(kindOfPaste('https://arxiv.org/abs/2311.12786\n')).toBe('address')
  })
  it('tells one line of words from an address', () => {
    expect(kindOfPaste('Mode connectivity')).toBe('line')
  })
  it('takes two lines for a listing', () => {
    expect(kindOfPaste('LGNov 21, 2023\r\nOn TidesAda Moor')).toBe('listing')
  })
  it('finds nothing in blank lines', () => {
    expect(kindOfPaste(' \n\n')).toBe('nothing')
  })
})

describe('today', () => {
  it('is the day of the local clock', () => {
    expect(localToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  })
})
