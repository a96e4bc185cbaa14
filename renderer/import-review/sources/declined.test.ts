import { expect, it } from 'vitest'
import { emptyFields } from '../../../shared/model/fields'
import type { DeclinedEntry } from '../../../shared/model/import'
import { findDeclined } from './declined'

const declined = (title: string, family: string): DeclinedEntry => ({
  id: title,
  importId: 'i',
  entry: {
    fields: { ...emptyFields(), title, author: [{ family }] },
    codeLinks: [],
    codeAnnounced: false,
    source: { line: 1, endLine: 1, text: '' },
    split: null,
    confidence: 1,
    pleaseCheck: false,
    warnings: [],
    extra: {},
  },
  declinedAt: '2026-01-05T00:00:00.000Z',
  takenAsPaperId: null,
  titleKeys: [],
  identifierKeys: [],
})

const all = [declined('On Tides', 'Gödel'), declined('On Moors', 'Ray')]

it('finds a declined paper by words of title and author together, without accents', () => {
  expect(findDeclined(all, 'godel tides')).toEqual([all[0]])
})

it('shows all declined papers while nothing is searched', () => {
  expect(findDeclined(all, ' ')).toEqual(all)
})
