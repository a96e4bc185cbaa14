import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arxivVersion,
  findIdentifiers,
  identifierKey,
  identifierUrl,
  normaliseIdentifier,
  parseIdentifiers,
} from '.'
import { IdentifierKind } from '../model/identifier'

function found(text: string): string[] {
  return parseIdentifiers(text).map(({ kind, value }) => `${kind} ${value}`)
}

describe('parseIdentifiers', () => {
  it.each([
    ['arXiv:2301.00001', 'arxiv 2301.00001'],
    ['arXiv: 2301.00001v2 [cs.LG]', 'arxiv 2301.00001v2'],
    ['https://arxiv.org/abs/2301.00001v3', 'arxiv 2301.00001v3'],
    ['http://www.arxiv.org/pdf/0704.0001v1.pdf', 'arxiv 0704.0001v1'],
    ['https://arxiv.org/html/2301.00001v1#S2', 'arxiv 2301.00001v1'],
    ['https://arxiv.org/abs/hep-th/9901001', 'arxiv hep-th/9901001'],
    ['math.GT/0309136', 'arxiv math/0309136'],
    ['see 2301.00001.', 'arxiv 2301.00001'],
    ['https://doi.org/10.48550/arXiv.2301.00001', 'arxiv 2301.00001'],
    ['https://doi.org/10.1000/ABC.12', 'doi 10.1000/abc.12'],
    ['(doi: 10.1016/S0004-3702(96)00001-X).', 'doi 10.1016/s0004-3702(96)00001-x'],
    ['https://doi.org/10.1000%2Fabc', 'doi 10.1000/abc'],
    ['PMID: 12345678', 'pmid 12345678'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid 12345678'],
    ['pmc1234567', 'pmcid PMC1234567'],
    ['ISBN 978-3-16-148410-0', 'isbn 9783161484100'],
    ['ISBN-10: 0-8044-2957-X', 'isbn 9780804429573'],
    ['https://openreview.net/forum?id=aB_cd-12345', 'openreview aB_cd-12345'],
    ['https://aclanthology.org/2024.wassa-1.6/', 'acl 2024.wassa-1.6'],
    ['https://aclanthology.org/P19-1001.pdf', 'acl P19-1001'],
  ])('finds in %j %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'about 3141.5926 units',
    'in 2301.0000 steps',
    'version 10.4',
    'ISBN 978-3-16-148410-1',
    'arXiv:2313.00001',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('names each work once, as precisely as the text does', () => {
    expect(
      found('arXiv:2301.00001, https://arxiv.org/abs/2301.00001v1, doi:10.48550/arXiv.2301.00001'),
    ).toEqual(['arxiv 2301.00001v1'])
  })

  it('keeps the order of the text', () => {
    expect(found('PMID: 1, then doi:10.1000/x and arXiv:2301.00001')).toEqual([
      'pmid 1',
      'doi 10.1000/x',
      'arxiv 2301.00001',
    ])
  })
})

describe('identifierKey', () => {
  it.each([
    ['arxiv', '2301.00001v4', 'arxiv:2301.00001'],
    ['doi', '10.48550/arXiv.2301.00001', 'arxiv:2301.00001'],
    ['doi', '10.1000/ABC', 'doi:10.1000/abc'],
    ['isbn', '9783161484100', 'isbn:9783161484100'],
    ['url', 'http://www.example.org/a/', 'url:example.org/a'],
  ] as const)('of %s %s is %s', (kind, value, key) => {
    expect(identifierKey({ kind, value })).toBe(key)
  })
})

describe('identifierUrl', () => {
  it('leads to the registry and keeps the version', () => {
    expect(identifierUrl({ kind: 'arxiv', value: '2301.00001v2' })).toBe('https://arxiv.org/abs/2301.00001v2')
    expect(identifierUrl({ kind: 'doi', value: '10.1000/a#b' })).toBe('https://doi.org/10.1000/a%23b')
  })

  it('has none for a book and for an address without https', () => {
    expect(identifierUrl({ kind: 'isbn', value: '9783161484100' })).toBeNull()
    expect(identifierUrl({ kind: 'url', value: 'http://example.org' })).toBeNull()
  })
})

describe('arxivVersion', () => {
  it('is the number behind the v', () => {
    expect([arxivVersion('2301.00001v12'), arxivVersion('2301.00001')]).toEqual([12, null])
  })
})

describe('any text', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        ...'10.1000/ 10.48550/arXiv. 2301.00001 v2 doi: https://doi.org/ arXiv: ISBN 978 0 X - ( ) . PMC PMID: hep-th/ 9901001 %2F % é . , a'.split(
          ' ',
        ),
        ' ',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''))

  it('gives identifiers that normalise to themselves and lie where they say', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        for (const { identifier, start, end } of findIdentifiers(text)) {
          expect(normaliseIdentifier(identifier.kind, identifier.value)).toEqual(identifier)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('never makes normaliseIdentifier or its address fail', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...IdentifierKind.options),
        fc.oneof(hostile, fc.string({ unit: 'binary' })),
        (kind, value) => {
          const identifier = normaliseIdentifier(kind, value)
          if (identifier)
            expect(typeof identifierKey(identifier) + typeof identifierUrl(identifier)).toBeDefined()
        },
      ),
    )
  })
})
