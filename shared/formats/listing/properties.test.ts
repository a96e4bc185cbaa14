import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedItem } from '../../model/entry'
import { displayName } from '../../model/person'
import { cleanLine } from './clean-line'
import { ParsedItems } from './testing/parsed-items'
import { parseListing } from '.'

const TODAY = '2026-11-23'

const piece = fc.constantFrom(
  'LGNov 21, 2023',
  'COFeb 30',
  'hep-thMay 3Code',
  'Trees, rings, and MoE: why?Ann Lee, B. Bo, Jr. et al.',
  'On $x^2$van der Hoek, ',
  'We count. We show it.',
  'Load more',
  '',
  ' ',
  '\uFEFFx',
)
const line = fc.oneof(
  piece,
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\n/g, ' ')),
)
const source = fc.array(line, { maxLength: 25 })

function parse(lines: string[]): ParsedItem[] {
  return [...parseListing(lines, { today: TODAY })]
}

function placesOf(items: ParsedItem[]) {
  return items
    .map((item) => (item.kind === 'entry' ? item.entry.source : item.unreadable.source))
    .sort((a, b) => a.line - b.line)
}

describe('any text', () => {
  it('is read without an error and without a line lost', () => {
    fc.assert(
      fc.property(source, (lines) => {
        const places = placesOf(parse(lines))
        lines.forEach((text, at) => {
          if (cleanLine(text).trim() === '') return
          expect(places.some(({ line, endLine }) => line <= at + 1 && at + 1 <= endLine)).toBe(true)
        })
      }),
    )
  })

  it('comes out in places that do not overlap and hold the text of their lines', () => {
    fc.assert(
      fc.property(source, (lines) => {
        let end = 0
        for (const place of placesOf(parse(lines))) {
          expect(place.line).toBeGreaterThan(end)
          expect(place.text.replace(/\s/g, '')).toBe(
            lines
              .slice(place.line - 1, place.endLine)
              .join('')
              .replace(/\s/g, ''),
          )
          end = place.endLine
        }
      }),
    )
  })

  it('has titles and authors that make up the line they were cut from', () => {
    fc.assert(
      fc.property(source, (lines) => {
        for (const { split, fields } of new ParsedItems(parse(lines)).entries) {
          if (!split) continue
          expect(fields.title).toBe(split.line.slice(0, split.at).trim())
          const bare = (text: string) => text.replace(/[\s,;]|et\.?\s+al\.?\s*$/giu, '')
          expect(bare(fields.author.map(displayName).join(' '))).toBe(bare(split.line.slice(split.at)))
          for (const other of split.alternatives) expect(other).not.toBe(split.at)
        }
      }),
    )
  })

  it('is never hurt by HTML that came with it', () => {
    fc.assert(
      fc.property(source, fc.string(), (lines, html) => {
        const withHtml = [...parseListing(lines, { today: TODAY, clipboardHtml: `<p>${html}<a href=x>` })]
        expect(withHtml).toHaveLength(parse(lines).length)
      }),
    )
  })
})
