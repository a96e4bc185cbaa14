import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseListing } from '../shared/formats/listing'

const sample = path.resolve(import.meta.dirname, '../resources/sample-listing.txt')

describe('the sample listing', () => {
  const items = [...parseListing(readFileSync(sample, 'utf8').split('\n'), { today: '2026-11-24' })]
  const entries = items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []))

  it('is read completely, with nothing to check and nothing to warn of', () => {
    expect([entries.length, items.length]).toEqual([20, 20])
    const doubtful = entries.filter(
      ({ pleaseCheck, warnings }) =>
        pleaseCheck || warnings.some(({ code }) => code !== 'listing.yearAssumed'),
    )
    expect(doubtful.map(({ fields }) => fields.title)).toEqual([])
  })

  it('shows what listings hold: code, cut-off authors, formulas', () => {
    expect(entries.flatMap(({ codeLinks }) => codeLinks.map(({ url }) => url))).toEqual([
      'https://github.com/example-lab/reading-room',
      'https://github.com/example-lab/drop-lens/tree/main',
      'https://gitlab.com/example-lab/last-moment',
      'https://github.com/example-lab/forgetful-notebook',
    ])
    expect(entries.filter(({ codeAnnounced }) => codeAnnounced)).toHaveLength(1)
    expect(entries.filter(({ fields }) => fields.moreAuthors)).toHaveLength(6)
    expect(entries.filter(({ fields }) => fields.title.includes('$'))).toHaveLength(1)
  })
})
