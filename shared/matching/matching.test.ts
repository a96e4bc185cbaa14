import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldDifferences, fillEmpty, foldText, matchKeys, sameWork, titleKey } from '.'
import { emptyFields, type Fields } from '../model/fields'
import type { Person } from '../model/person'

const instant = '2026-01-01T00:00:00.000Z'

function paper(more: Partial<Fields>): Fields {
  return { ...emptyFields(), title: 'On the percolation of gossip', author: [ada], ...more }
}

const ada: Person = { given: 'Ada', family: 'Đorđević' }
const grace: Person = { given: 'Grace', family: 'Okonkwo' }

describe('titleKey', () => {
  it.each([
    ['The Percolation of Gossip', 'percolation of gossip.'],
    ['Deep Learning: A Survey', 'Deep learning - a survey'],
    ['Möbius bändern', 'Mobius Bandern'],
    ['M\\"{o}bius b{\\"a}ndern', 'Möbius Bändern'],
    ['Sorting in $O(n \\log n)$ time', 'Sorting in O(n log n) Time'],
    ['\\emph{Lazy} {BERT}s', 'Lazy BERTs'],
    ['$\\mathcal{N}=4$ strings', 'N=4 strings'],
    ['Gossip (Extended Version)', 'Gossip'],
    ['O’Neill’s rule', "O'Neill's Rule"],
    ['Co-training, revisited', 'Cotraining Revisited'],
    ['ﬁne‐tuning', 'Fine-tuning'],
  ])('is the same for %j and %j', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other))
  })

  it.each([
    ['Gossip I', 'Gossip II'],
    ['C', 'C++ and C'],
    ['深層学習', '深層生成'],
  ])('differs for %j and %j', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other))
  })

  it('stays as it is when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => titleKey(titleKey(text)) === titleKey(text)),
    )
  })
})

describe('foldText', () => {
  it('knows letters that have no accent to drop', () => {
    expect(foldText('Łukasz Østergård Đorđević Weiß')).toBe('lukasz ostergard dordevic weiss')
  })
})

describe('matchKeys', () => {
  it('has one key for all versions of a preprint', () => {
    const identifiers = [
      { kind: 'arxiv' as const, value: '2301.00001v2' },
      { kind: 'doi' as const, value: '10.48550/arxiv.2301.00001' },
    ]
    expect(matchKeys(paper({ title: 'The Gossip', identifiers }))).toEqual({
      titleKeys: ['gossip'],
      identifierKeys: ['arxiv:2301.00001'],
    })
  })
})

describe('sameWork', () => {
  it('sees the same identifier in another version', () => {
    const one = paper({ title: 'Old title', identifiers: [{ kind: 'arxiv', value: '2301.00001v1' }] })
    const other = paper({ title: 'New title', identifiers: [{ kind: 'arxiv', value: '2301.00001v3' }] })
    expect(sameWork(one, other)).toBe('identifier')
  })

  it.each<[string, Person]>([
    ['an initial', { given: 'A.', family: 'Dordevic' }],
    ['no given name', { family: 'ĐORĐEVIĆ' }],
    ['LaTeX', { given: 'Ada', family: "Dordevi\\'{c}" }],
  ])('sees the same author behind %s', (_, author) => {
    expect(sameWork(paper({}), paper({ author: [grace, author] }))).toBe('title-and-author')
  })

  it('takes a particle as part of the family name or not', () => {
    const one = paper({ author: [{ given: 'Laurens', particle: 'van der', family: 'Maaten' }] })
    const other = paper({ author: [{ given: 'L.', family: 'Maaten' }] })
    expect(sameWork(one, other)).toBe('title-and-author')
  })

  it('sees two works under one title when nobody wrote both', () => {
    expect(sameWork(paper({}), paper({ author: [grace] }))).toBeNull()
    expect(sameWork(paper({}), paper({ author: [{ given: 'Boris', family: 'Đorđević' }] }))).toBeNull()
  })

  it('sees two works when one registry gave them two names', () => {
    const one = paper({ identifiers: [{ kind: 'arxiv', value: '2301.00001' }] })
    const other = paper({ identifiers: [{ kind: 'arxiv', value: '2301.00002' }] })
    expect(sameWork(one, other)).toBeNull()
  })

  it('sees one work in a preprint and the journal it went to', () => {
    const one = paper({ identifiers: [{ kind: 'arxiv', value: '2301.00001' }] })
    const other = paper({ identifiers: [{ kind: 'doi', value: '10.1000/x' }] })
    expect(sameWork(one, other)).toBe('title-and-author')
  })

  it('trusts a title without authors only when it is long', () => {
    expect(sameWork(paper({}), paper({ author: [] }))).toBe('title-and-author')
    const short = { title: 'Introduction' }
    expect(sameWork(paper(short), paper({ ...short, author: [] }))).toBeNull()
  })
})

describe('fieldDifferences', () => {
  it('shows what the entry says otherwise', () => {
    const library = paper({ issued: '2023', abstract: 'Old.' })
    const entry = paper({ issued: '2024', abstract: 'New.', title: 'ON THE PERCOLATION OF GOSSIP' })
    expect(fieldDifferences(library, entry)).toEqual([
      { field: 'issued', library: '2023', entry: '2024' },
      { field: 'abstract', library: 'Old.', entry: 'New.' },
    ])
  })

  it('is silent where one side knows nothing or cuts off its authors', () => {
    const library = paper({ author: [ada, grace], abstract: '' })
    expect(fieldDifferences(library, paper({ abstract: 'New.', moreAuthors: true }))).toEqual([])
  })
})

describe('fillEmpty', () => {
  it('fills what is empty and leaves the rest', () => {
    const library = paper({ issued: '2023' })
    const entry = paper({ issued: '2024', abstract: 'New.', title: 'Other', subjects: ['cs.SI'] })
    expect(fillEmpty(library, entry, {})).toEqual({ abstract: 'New.', subjects: ['cs.SI'] })
  })

  it('never fills what a person emptied', () => {
    const sources = { abstract: { by: 'person' as const, at: instant } }
    expect(fillEmpty(paper({}), paper({ abstract: 'New.' }), sources)).toEqual({})
  })

  it('goes on with a list of authors that was cut off', () => {
    const library = paper({ moreAuthors: true })
    const entry = paper({ author: [ada, grace] })
    expect(fillEmpty(library, entry, {})).toEqual({ author: [ada, grace], moreAuthors: false })
    expect(fillEmpty(library, entry, { author: { by: 'person', at: instant } })).toEqual({})
    expect(fillEmpty(library, paper({ author: [grace, ada] }), {})).toEqual({})
  })

  it('adds identifiers of registries that the library lacks', () => {
    const arxiv = { kind: 'arxiv' as const, value: '2301.00001v1' }
    const doi = { kind: 'doi' as const, value: '10.1000/x' }
    expect(
      fillEmpty(
        paper({ identifiers: [arxiv] }),
        paper({ identifiers: [{ ...arxiv, value: '2301.00001v2' }, doi] }),
        {},
      ),
    ).toEqual({ identifiers: [arxiv, doi] })
  })
})

const duplicates = path.resolve(import.meta.dirname, '../../../shared/corpora/duplicates')

interface CatalogueRecord {
  key: string
  fields: Fields
}

/** Enough BibTeX for these two files, which their benchmark wrote with one field a line. */
function readCatalogue(file: string): CatalogueRecord[] {
  const text = readFileSync(path.join(duplicates, file), 'utf8')
  return [...text.matchAll(/@\w+\{([^,]+),\n([\s\S]*?)\n\}/g)].map(([, key = '', body = '']) => {
    const field = (name: string) => new RegExp(`^ *${name} = \\{(.*)\\}`, 'm').exec(body)?.[1] ?? ''
    const author = field('author').split(' and ').filter(Boolean).map(readName)
    return { key, fields: { ...emptyFields(), title: field('title'), author } }
  })
}

function readName(name: string): Person {
  const at = name.lastIndexOf(' ')
  return at < 0 ? { literal: name } : { given: name.slice(0, at), family: name.slice(at + 1) }
}

describe('two catalogues of the same conferences', () => {
  it('are matched with 97% precision and 91% recall by title and author alone', (test) => {
    if (!existsSync(duplicates)) {
      if (process.env['LECTERN_SHARED_REQUIRED'] === '1') throw new Error(`${duplicates} is missing`)
      test.skip('../shared/corpora is not there')
    }
    const truth = new Set(
      readFileSync(path.join(duplicates, 'same.csv'), 'utf8').trim().split(/\r?\n/).slice(1),
    )
    const acm = new Map<string, CatalogueRecord[]>()
    for (const record of readCatalogue('acm.bib')) {
      for (const key of matchKeys(record.fields).titleKeys) acm.set(key, [...(acm.get(key) ?? []), record])
    }
    const found = readCatalogue('dblp.bib').flatMap((one) =>
      matchKeys(one.fields)
        .titleKeys.flatMap((key) => acm.get(key) ?? [])
        .filter((other) => sameWork(one.fields, other.fields))
        .map((other) => `${one.key},${other.key}`),
    )
    const right = found.filter((pair) => truth.has(pair)).length
    // What is missed are misspelt titles; what is wrong are mostly a paper and its journal version.
    expect(right / found.length).toBeGreaterThan(0.97)
    expect(right / truth.size).toBeGreaterThan(0.91)
  })
})
