import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { labelKeys } from '../../library/labels'
import { labelText } from '../labels'
import { en } from './en'
import { isTextKey, say } from '.'

function parses(text: string): boolean {
  try {
    return Boolean(new IntlMessageFormat(text, 'en'))
  } catch {
    return false
  }
}

describe('the texts', () => {
  it('are messages that can be formatted', () => {
    expect(Object.entries(en).filter(([, text]) => !parses(text))).toEqual([])
  })

  it('have words for every command in history', () => {
    expect(labelKeys.filter((key) => !isTextKey(key))).toEqual([])
  })

  it('use typographic quotation marks', () => {
    expect(Object.values(en).filter((text) => text.includes('"'))).toEqual([])
  })
})

describe('the name of a command', () => {
  it('says how many papers it changed', () => {
    expect(labelText('history.setStatus', { count: 12, status: 'to-read', title: '' })).toBe(
      'Set 12 papers to To read',
    )
  })

  it('says the title of the only paper', () => {
    expect(labelText('history.addTags', { count: 1, names: 'moe', title: 'Orchestra' })).toBe(
      'Tag “Orchestra” with “moe”',
    )
  })

  it('counts papers and stars apart', () => {
    expect(labelText('history.setRating', { count: 3, rating: 1, title: '' })).toBe('Rate 3 papers 1 star')
  })

  it('leaves out what a review did not do', () => {
    expect(
      labelText('history.acceptReview', { taken: 21, updated: 0, declined: 0, source: 'seed.txt' }),
    ).toBe('Take in 21 papers from seed.txt')
  })

  it('stays a sentence where a newer Lectern wrote it', () => {
    expect(labelText('history.fromTheFuture', {})).toBe(say('history.unknown'))
  })
})
