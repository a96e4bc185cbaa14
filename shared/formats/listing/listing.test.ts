import { describe, expect, it } from 'vitest'
import { displayName } from '../../model/person'
import type { Entry, Unreadable } from '../../model/entry'
import { ParsedItems } from './testing/parsed-items'
import { parseListing } from '.'

const TODAY = '2026-11-23'
const HEADING = 'LGNov 21, 2023'
const TITLE = 'Counting sheep with small networksAda Moreau, Piet van der Berg'
const ABSTRACT = 'We count sheep with small networks and find that the count is right.'

function parse(text: string, clipboardHtml?: string): ParsedItems {
  return new ParsedItems(
    parseListing(text.split('\n'), { today: TODAY, ...(clipboardHtml ? { clipboardHtml } : {}) }),
  )
}

function onlyEntry(text: string, clipboardHtml?: string): Entry {
  const { entries } = parse(text, clipboardHtml)
  expect(entries).toHaveLength(1)
  const [entry] = entries
  if (!entry) throw new Error('no entry')
  return entry
}

function whys(unreadable: Unreadable[]): string[] {
  return unreadable.map(({ why, source }) => `${source.line}-${source.endLine} ${why}`)
}

describe('a plain entry', () => {
  it('has title, authors, abstract, subject and date', () => {
    const { fields } = onlyEntry([HEADING, TITLE, ABSTRACT].join('\n'))
    expect(fields).toMatchObject({
      title: 'Counting sheep with small networks',
      author: [
        { given: 'Ada', family: 'Moreau' },
        { given: 'Piet', particle: 'van der', family: 'Berg' },
      ],
      moreAuthors: false,
      abstract: ABSTRACT,
      subjects: ['cs.LG'],
      issued: '2023-11-21',
    })
  })

  it('is the same with Windows line ends, a byte order mark and spaces that do not break', () => {
    const plain = onlyEntry([HEADING, TITLE, ABSTRACT].join('\n'))
    const odd = onlyEntry(
      `\uFEFF${[HEADING.replace(/ /g, '\u00A0'), TITLE.replace(/ /g, '\u202F'), ABSTRACT].join('\r\n')}\r\n`,
    )
    expect(odd.fields).toEqual(plain.fields)
  })

  it('is the same with blank lines anywhere', () => {
    const plain = onlyEntry([HEADING, TITLE, ABSTRACT].join('\n'))
    expect(onlyEntry(['', HEADING, ' ', '', TITLE, '', ABSTRACT, ''].join('\n')).fields).toEqual(plain.fields)
  })

  it('joins an abstract of several lines with spaces', () => {
    const wrapped = ABSTRACT.replace('networks and', 'networks\nand')
    expect(onlyEntry([HEADING, TITLE, wrapped].join('\n')).fields.abstract).toBe(ABSTRACT)
  })

  it('says where it stood', () => {
    const { source } = onlyEntry(['', HEADING, TITLE, '', ABSTRACT].join('\n'))
    expect(source).toEqual({ line: 2, endLine: 5, text: `${HEADING}\n${TITLE}\n\n${ABSTRACT}` })
  })

  it('keeps a heading-like sentence inside an abstract', () => {
    const abstract = 'Sheep were counted\nfrom May 12, 2023\nto the end of that summer.'
    expect(onlyEntry([HEADING, TITLE, abstract].join('\n')).fields.abstract).toContain('from May 12, 2023')
  })
})

describe('authors', () => {
  it('reads "et al." as more authors, never as a person', () => {
    const { fields } = onlyEntry([HEADING, `${TITLE} et al.`, ABSTRACT].join('\n'))
    expect(fields.author.map(displayName)).toEqual(['Ada Moreau', 'Piet van der Berg'])
    expect(fields.moreAuthors).toBe(true)
  })

  it('asks a person to look where a comma ends the list', () => {
    const entry = onlyEntry([HEADING, `${TITLE},`, ABSTRACT].join('\n'))
    expect(entry.pleaseCheck).toBe(true)
    expect(entry.warnings.map(({ code }) => code)).toContain('listing.trailingComma')
  })
})

describe('the Code badge', () => {
  it('announces code where no link is known', () => {
    const entry = onlyEntry([`${HEADING}Code`, TITLE, ABSTRACT].join('\n'))
    expect(entry).toMatchObject({ codeAnnounced: true, codeLinks: [] })
  })

  it('announces nothing more where the abstract has the link', () => {
    const entry = onlyEntry(
      [`${HEADING}Code`, TITLE, `${ABSTRACT} See https://github.com/a/sheep.`].join('\n'),
    )
    expect(entry.codeAnnounced).toBe(false)
    expect(entry.codeLinks.map(({ url }) => url)).toEqual(['https://github.com/a/sheep'])
  })
})

describe('a listing with parts missing', () => {
  const whole = [HEADING, TITLE, ABSTRACT].join('\n')

  it('warns where an abstract is missing', () => {
    const [first] = parse([HEADING, TITLE, whole].join('\n')).entries
    expect(first?.warnings.map(({ code }) => code)).toEqual(['listing.noAbstract'])
  })

  it('reports a heading at the end with nothing under it', () => {
    expect(whys(parse(`${whole}\n${HEADING}`).unreadable)).toEqual(['4-4 listing.headingOnly'])
  })

  it('reports a heading with another right under it', () => {
    expect(whys(parse(`${HEADING}\n${whole}`).unreadable)).toEqual(['1-1 listing.noTitle'])
  })

  it('asks a person to look at a last entry that was cut off in its title', () => {
    const last = parse(`${whole}\n${HEADING}\nCounting goats with`).entries.at(-1)
    expect(last?.pleaseCheck).toBe(true)
    expect(last?.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['listing.noAuthors', 'listing.noAbstract', 'listing.cutOff']),
    )
  })

  it('asks a person to look at a last abstract that was cut off', () => {
    const last = parse(`${whole}\n${HEADING}\n${TITLE}\nWe count sheep with sma`).entries.at(-1)
    expect(last?.pleaseCheck).toBe(true)
  })

  it('keeps the text of an entry whose day does not exist', () => {
    const { unreadable } = parse(`LGFeb 30, 2023\n${TITLE}\n${ABSTRACT}`)
    expect(unreadable).toEqual([
      {
        source: { line: 1, endLine: 3, text: `LGFeb 30, 2023\n${TITLE}\n${ABSTRACT}` },
        why: 'listing.badDate',
      },
    ])
  })
})

describe('text around a listing', () => {
  const whole = [HEADING, TITLE, ABSTRACT].join('\n')

  it('is reported when it stands before', () => {
    expect(whys(parse(`New papers\nSorted by date\n${whole}`).unreadable)).toEqual([
      '1-2 listing.surroundingText',
    ])
  })

  it.each(['Load more', '© 2024 Example. All rights reserved.', 'Showing 1 to 20 of 140'])(
    'is told from the last abstract: %s',
    (text) => {
      const { entries, unreadable } = parse(`${whole}\n\n${text}`)
      expect(entries[0]?.fields.abstract).toBe(ABSTRACT)
      expect(whys(unreadable)).toEqual(['5-5 listing.surroundingText'])
    },
  )

  it('stays with the abstract when it may belong to it', () => {
    const { entries } = parse(`${whole}\nCode is at https://example.org/sheep`)
    expect(entries[0]?.fields.abstract).toMatch(/Code is at/)
  })

  it('has no heading over it when the source is no listing', () => {
    expect(whys(parse('Dear all,\n\nlunch is at noon.').unreadable)).toEqual(['1-3 listing.noHeading'])
  })
})

describe('the clipboard’s HTML', () => {
  const text = [`${HEADING}Code`, 'Sheep in ReLMPiet Berg, Ada Moreau', ABSTRACT].join('\n')
  const html =
    `<script>0</script><p><b>LG</b><b>Nov 21, 2023</b><a href="https://github.com/a/sheep">Code</a></p>` +
    `<h2><a href="https://arxiv.org/abs/2311.00001v2">Sheep in ReLM</a></h2><p>Piet Berg, Ada Moreau</p>` +
    `<p>${ABSTRACT}</p><a href="https://github.com/other/page">elsewhere</a>`

  it('gives an entry the links that stand in its text, and only those', () => {
    const entry = onlyEntry(text, html)
    expect(entry.fields.identifiers.map(({ value }) => value)).toEqual([
      expect.stringContaining('2311.00001'),
    ])
    expect(entry.codeLinks.map(({ url }) => url)).toEqual(['https://github.com/a/sheep'])
  })

  it('makes the border between two elements strong evidence for the split', () => {
    const without = onlyEntry(text)
    const withHtml = onlyEntry(text, html)
    expect(withHtml.fields.title).toBe('Sheep in ReLM')
    expect(withHtml.confidence).toBeGreaterThan(without.confidence)
  })

  it('changes nothing when it is of something else', () => {
    expect(onlyEntry(text, '<p>Shopping list</p>')).toEqual(onlyEntry(text))
  })

  it('is read in short time however deep it nests', () => {
    expect(onlyEntry(text, '<div>'.repeat(1_000_000)).fields).toEqual(onlyEntry(text).fields)
  })
})
