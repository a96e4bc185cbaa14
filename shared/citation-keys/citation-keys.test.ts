import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationKey, isValidCitationKey } from '.'
import { emptyFields, type Fields } from '../model/fields'

function key(more: Partial<Fields>, taken: string[] = []): string {
  return citationKey({ ...emptyFields(), ...more }, (candidate) => taken.includes(candidate))
}

const lubana: Partial<Fields> = {
  author: [{ given: 'Ekdeep Singh', family: 'Lubana' }],
  issued: '2022-05-23',
  title: 'Orchestra: Unsupervised Federated Learning',
}

describe('citationKey', () => {
  it('is the family name, the year and the first telling word', () => {
    expect(key(lubana)).toBe('lubana2022orchestra')
    expect(key({ ...lubana, title: 'How do the $L_2$ Regularizers Work?' })).toBe('lubana2022regularizers')
  })

  it('is ASCII whatever the name', () => {
    expect(key({ ...lubana, author: [{ given: 'A', particle: 'van der', family: 'Đorđević-Łoś' }] })).toBe(
      'vanderdordeviclos2022orchestra',
    )
    expect(key({ ...lubana, author: [{ literal: 'The ATLAS Collaboration' }] })).toBe('atlas2022orchestra')
  })

  it('takes the next free letter', () => {
    expect(key(lubana, ['lubana2022orchestra', 'lubana2022orchestraa'])).toBe('lubana2022orchestrab')
  })

  it('goes on after z', () => {
    const taken = ['', ...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `lubana2022orchestra${letter}`)
    expect(key(lubana, taken)).toBe('lubana2022orchestraaa')
  })

  it('exists for a paper of which nothing is known', () => {
    expect(key({})).toBe('paper')
  })

  it('is valid for any paper', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, text, text, (family, literal, title) => {
        expect(isValidCitationKey(key({ title, author: [{ family }] }))).toBe(true)
        expect(isValidCitationKey(key({ title, author: [{ literal }] }))).toBe(true)
      }),
    )
  })
})

describe('isValidCitationKey', () => {
  it.each(['lubana2022orchestra', 'DBLP:conf/icml/X22', 'a-b_c.d+e'])('accepts %s', (text) => {
    expect(isValidCitationKey(text)).toBe(true)
  })

  it.each(['', 'a b', 'a,b', 'a{b}', 'a%', 'a#b', 'ä', '"a"', 'a\\b', 'a~b', "a'b"])('refuses %j', (text) => {
    expect(isValidCitationKey(text)).toBe(false)
  })
})
