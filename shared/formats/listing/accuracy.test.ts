import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { displayName } from '../../model/person'
import { ParsedItems } from './testing/parsed-items'
import { parseListing } from '.'

interface Expected {
  subject: string
  date: string
  codeBadge: boolean
  title: string
  authors: string[]
  authorsTruncated: boolean
  abstract: string
  repositories?: string[]
}

const folder = new URL('../../../../shared/listings/', import.meta.url)
const TODAY = '2026-11-23'
const required = process.env['LECTERN_SHARED_REQUIRED'] === '1'

function parseFile(name: string) {
  return new ParsedItems(
    parseListing(readFileSync(new URL(name, folder), 'utf8').split('\n'), { today: TODAY }),
  )
}

function readExpected(name: string): Expected[] {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Expected[]
}

describe('real listings', () => {
  it('reads the seed right in every field and flags nothing', (context) => {
    if (!required && !existsSync(folder)) context.skip('../shared/listings is not there')
    const { entries, unreadable } = parseFile('seed-listing.txt')
    const read = entries.map((entry) => ({
      subject: entry.fields.subjects.join(),
      date: entry.fields.issued,
      title: entry.fields.title,
      authors: entry.fields.author.map(displayName),
      authorsTruncated: entry.fields.moreAuthors,
      abstract: entry.fields.abstract,
      repositories: entry.codeLinks.map(({ url }) => url),
      flagged: entry.pleaseCheck,
      announced: entry.codeAnnounced,
    }))
    const expected = readExpected('seed-expected.json').map((truth) => ({
      subject: truth.subject,
      // A date without a year stands there as `--02-13`; both days have passed this year.
      date: truth.date.replace(/^--/, '2026-'),
      title: truth.title,
      authors: truth.authors,
      authorsTruncated: truth.authorsTruncated,
      abstract: truth.abstract,
      repositories: truth.repositories ?? [],
      flagged: false,
      announced: truth.codeBadge && truth.repositories?.length === 0,
    }))
    expect(read).toEqual(expected)
    expect(unreadable).toEqual([])
  })

  it('reads the development listing to the bar: 99.85% exact, one silent error, 1.5% flagged', (context) => {
    if (!required && !existsSync(folder)) context.skip('../shared/listings is not there')
    const { entries } = parseFile('dev-ml.txt')
    const expected = readExpected('dev-ml.json')
    const wrong = entries.filter(({ fields }, at) => {
      const truth = expected[at]
      const authors = fields.author.map(displayName).join('\n')
      return fields.title !== truth?.title || authors !== truth.authors.join('\n')
    })
    expect(entries).toHaveLength(expected.length)
    expect(wrong.length).toBeLessThanOrEqual(0.0015 * expected.length)
    expect(wrong.filter(({ pleaseCheck }) => !pleaseCheck).length).toBeLessThanOrEqual(1)
    expect(entries.filter(({ pleaseCheck }) => pleaseCheck).length).toBeLessThanOrEqual(
      0.015 * expected.length,
    )
  })
})
