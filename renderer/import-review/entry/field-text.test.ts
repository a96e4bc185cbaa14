import { describe, expect, it } from 'vitest'
import {
  areLinks,
  authorsAsText,
  authorsFromText,
  dateFromText,
  linksFromText,
  subjectsFromText,
} from './field-text'

describe('authors as a person edits them', () => {
  it('come back as they were, with more than are named', () => {
    const text = 'Ada Moor, Laurens van der Maaten et al.'
    const { author, moreAuthors } = authorsFromText(text)
    expect(authorsAsText(author, moreAuthors)).toBe(text)
  })
  it('may stand on lines of their own', () => {
    expect(authorsFromText('Ada Moor\nBo Li').author).toHaveLength(2)
  })
})

describe('other fields as a person edits them', () => {
  it('reads a year alone as a date', () => expect(dateFromText(' 2023 ')).toBe('2023'))
  it('takes an empty date for an unknown one', () => expect(dateFromText('')).toBeNull())
  it('does not take words for a date', () => expect(dateFromText('last May')).toBeUndefined())
  it('names a subject once', () => expect(subjectsFromText('cs.LG, cs.CL cs.LG')).toEqual(['cs.LG', 'cs.CL']))
  it('adds the scheme to a link', () =>
    expect(linksFromText('github.com/a/b')).toEqual(['https://github.com/a/b']))
  it('does not take a word for a link', () => expect(areLinks(linksFromText('soon'))).toBe(false))
})
