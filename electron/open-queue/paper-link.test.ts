import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperLink } from './paper-link'

const id = '0192f0c1-2b3c-7d4e-8f50-123456789abc'

describe('paperLink', () => {
  it('names a paper by its id', () => {
    expect(paperLink(`lectern://paper/${id}`)).toEqual({ paperId: id })
  })

  it('is the same in capitals and with a slash at its end, as some systems hand it over', () => {
    expect(paperLink(`LECTERN://paper/${id.toUpperCase()}/`)).toEqual({ paperId: id })
  })

  it('names a paper by its citation key, letters of all scripts included', () => {
    expect(paperLink('lectern://paper/%C4%90or%C4%91evi%C4%872023moe')).toEqual({
      citationKey: 'Đorđević2023moe',
    })
  })

  it.each([
    'lectern://paper/',
    'lectern://paper/a/b',
    'lectern://paper/a?delete=1',
    'lectern://paper/a#b',
    'lectern://paper/a%20b',
    'lectern://paper/a%00b',
    'lectern://paper/%2e%2e',
    'lectern://paper/%zz',
    'lectern://note/a',
    'https://paper/a',
    `lectern://paper/${'a'.repeat(300)}`,
  ])('ignores %s', (link) => {
    expect(paperLink(link)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void paperLink(`lectern://paper/${text}`)))
  })
})
