import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFields, type Fields } from '../model/fields'
import type { Person } from '../model/person'
import { findRepositoryLinks } from '../repository-links'
import { bibtexAuthors, toBibtex } from './bibtex'
import { escapeBibtex } from './bibtex/escape'
import { toCslItem, toCslJson } from './csl-json'
import { toMarkdown } from './markdown'
import type { WritableItem } from './writable-item'

function item(fields: Partial<Fields>, more: Partial<WritableItem> = {}): WritableItem {
  return { fields: { ...emptyFields(), ...fields }, codeLinks: [], codeAnnounced: false, extra: {}, ...more }
}

const maaten: Person = { given: 'Laurens', particle: 'van der', family: 'Maaten' }
const body: Person = { literal: 'ATLAS Collaboration' }
const preprint: Partial<Fields> = {
  title: 'Percolation of gossip in MoE transformers',
  author: [maaten, body],
  moreAuthors: true,
  issued: '2023-11-21',
  subjects: ['cs.SI', 'cs.LG'],
  identifiers: [{ kind: 'arxiv', value: '2311.00001v2' }],
  abstract: 'It costs 5% & uses $x_1$.',
}

describe('CSL-JSON', () => {
  it('has the parts of names, dates and what CSL has no name for', () => {
    const links = findRepositoryLinks('github.com/a-lab/b and github.com/a-lab', 'abstract')
    const written = toCslItem(
      item(preprint, {
        citationKey: 'maaten2023',
        codeLinks: links,
        codeAnnounced: true,
        confidence: 0.9,
        pleaseCheck: false,
        file: 'a.txt',
        line: 4,
      }),
    )
    expect(written).toEqual({
      id: 'maaten2023',
      type: 'article',
      title: 'Percolation of gossip in MoE transformers',
      author: [
        { family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der' },
        { literal: 'ATLAS Collaboration' },
      ],
      issued: { 'date-parts': [[2023, 11, 21]] },
      abstract: 'It costs 5% & uses $x_1$.',
      URL: 'https://arxiv.org/abs/2311.00001v2',
      custom: {
        subjects: ['cs.SI', 'cs.LG'],
        moreAuthors: true,
        codeAnnounced: true,
        repositories: ['https://github.com/a-lab/b'],
        ownerPages: ['https://github.com/a-lab'],
        identifiers: ['arxiv:2311.00001'],
        confidence: 0.9,
        pleaseCheck: false,
        file: 'a.txt',
        line: 4,
      },
    })
  })

  it('keeps a date as partial as it is', () => {
    expect(toCslItem(item({ issued: '2023-02' })).issued).toEqual({ 'date-parts': [[2023, 2]] })
    expect(toCslItem(item({ issued: null })).issued).toBeUndefined()
  })

  it('is an array even of nothing', () => {
    expect(JSON.parse(toCslJson([]))).toEqual([])
  })

  it('is valid JSON that gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, abstract) => {
        const [one, two] = JSON.parse(toCslJson([item({ title }), item({ title: abstract })])) as {
          title: string
        }[]
        expect([one?.title, two?.title]).toEqual([title, abstract])
      }),
    )
  })
})

/** Every field of an entry by name; throws where braces do not close. */
function readEntry(text: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const start = /(?:^|\n) {2}([\w-]+) = \{/g
  for (let found = start.exec(text); found; found = start.exec(text)) {
    let depth = 1
    let at = start.lastIndex
    for (; depth > 0; at++) {
      if (at >= text.length) throw new Error(`${found[1]} does not close`)
      depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
    }
    fields[found[1] ?? ''] = text.slice(start.lastIndex, at - 1)
    start.lastIndex = at
  }
  return fields
}

describe('BibTeX', () => {
  it('names a preprint as arXiv asks for', () => {
    const { text, warnings } = toBibtex([item(preprint, { citationKey: 'maaten2023' })])
    expect(text.split('\n')[0]).toBe('@misc{maaten2023,')
    expect(text).toContain('\n  month = nov,\n')
    expect(readEntry(text)).toEqual({
      author: 'van der Maaten, Laurens and {ATLAS Collaboration} and others',
      title: 'Percolation of gossip in {MoE} transformers',
      year: '2023',
      eprint: '2311.00001v2',
      archivePrefix: 'arXiv',
      primaryClass: 'cs.SI',
      keywords: 'cs.SI, cs.LG',
      abstract: 'It costs 5\\% \\& uses $x_1$.',
    })
    expect(warnings.map((warning) => warning.code)).toEqual(['bibtex.authorsCutOff'])
  })

  it('writes an article where there is a journal', () => {
    const { text } = toBibtex([
      item({ type: 'article-journal', title: 'A', 'container-title': 'J. Gossip', page: '1-9', issue: '2' }),
    ])
    expect(text.startsWith('@article{')).toBe(true)
    expect(readEntry(text)).toMatchObject({ journal: 'J. Gossip', pages: '1--9', number: '2' })
  })

  it('has an and-others only where authors are cut off', () => {
    expect(bibtexAuthors({ author: [maaten], moreAuthors: false })).toBe('van der Maaten, Laurens')
  })

  it.each<[Person, string]>([
    [{ given: 'Martin Luther', family: 'King', suffix: 'Jr.' }, 'King, Jr., Martin Luther'],
    [{ family: 'Sand and Sea', given: 'A.' }, '{Sand and Sea}, A.'],
    [{ literal: 'Johnson, Smith and Co' }, '{Johnson, Smith and Co}'],
    [{ given: 'Đỗ', family: 'Ngân' }, 'Ngân, Đỗ'],
    [{ given: 'Plato' }, 'Plato'],
  ])('writes the name %j as %s', (person, text) => {
    expect(bibtexAuthors({ author: [person], moreAuthors: false })).toBe(text)
  })

  it.each([
    ['100% of A & B_1 #2', '100\\% of A \\& B\\_1 \\#2'],
    ['costs $5', 'costs \\$5'],
    ['{$5% of $x$}', '{\\$5\\% of $x$}'],
    ['in $O(n^2 \\log n)$ time', 'in $O(n^2 \\log n)$ time'],
    ['AntiCheatPT\\_256 at 89\\%', 'AntiCheatPT\\_256 at 89\\%'],
    ['M\\"{o}bius \\emph{bands}', 'M\\"{o}bius \\emph{bands}'],
    ['a } b { c', 'a \\textbraceright{} b \\textbraceleft{} c'],
    ['a\\', 'a\\textbackslash{}'],
    ['x^2 ~ y', 'x\\textasciicircum{}2 \\textasciitilde{} y'],
    ['Đorđević “quoted” 漢', 'Đorđević “quoted” 漢'],
  ])('escapes %j as %j', (text, expected) => {
    expect(escapeBibtex(text)).toBe(expected)
  })

  it.each([
    ['Training BERT with GPT-3 and arXiv data', 'Training {BERT} with {GPT-3} and {arXiv} data'],
    ['Fast bounds for Bayesian inference', 'Fast bounds for {Bayesian} inference'],
    ['Fast Bounds for Bayesian Inference', 'Fast Bounds for Bayesian Inference'],
    ['On $SU(N)$ strings', 'On $SU(N)$ strings'],
  ])('keeps the capitals that matter in %j', (title, expected) => {
    expect(readEntry(toBibtex([item({ title })]).text)['title']).toBe(expected)
  })

  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'{ } \\ $ % & # _ ~ ^ " , \\{ \\} $x$ {a} BERT \\emph and @'.split(' '),
          ' ',
          '\n',
        ),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''))

  it('has balanced braces whatever the text', () => {
    fc.assert(
      fc.property(text, text, text, text, (title, family, literal, URL) => {
        const written = toBibtex([
          item(
            { title, URL, author: [{ family, given: title }, { literal }], abstract: family },
            { extra: { x: literal } },
          ),
        ]).text
        const fields = readEntry(written)
        expect(Object.keys(fields)).toEqual(
          ['author', 'title', 'url', 'abstract', 'x'].filter(
            (name) => name === 'x' || fields[name] !== undefined,
          ),
        )
        expect(written.split('{').length).toBe(written.split('}').length)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves no character that means something to TeX outside of formulas', () => {
    fc.assert(
      fc.property(text, (value) => {
        const outside = escapeBibtex(value)
          .replace(/\\./g, '')
          .replace(/\$[^$]*\$/g, '')
        expect(outside).not.toMatch(/[%&#_^~$]/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('Markdown', () => {
  it('reads as a list of papers', () => {
    const links = findRepositoryLinks('github.com/a-lab/b', 'abstract')
    expect(toMarkdown([item(preprint, { codeLinks: links, codeAnnounced: true })])).toBe(
      [
        '## Percolation of gossip in MoE transformers',
        '',
        'Laurens van der Maaten, ATLAS Collaboration et al.',
        '',
        '2023-11-21 · cs.SI · cs.LG',
        '',
        '- arXiv: <https://arxiv.org/abs/2311.00001v2>',
        '- Code: <https://github.com/a-lab/b>',
        '',
        '> It costs 5% & uses $x_1$.',
        '',
      ].join('\n'),
    )
  })

  it('escapes what Markdown would take for markup, and no formula', () => {
    expect(toMarkdown([item({ title: '*Stars* in [x] and $a_1*b_1*c$ at 5\\%' })])).toBe(
      '## \\*Stars\\* in \\[x\\] and $a_1*b_1*c$ at 5%\n',
    )
  })

  it('says that code was announced without a link', () => {
    expect(toMarkdown([item({ title: 'A' }, { codeAnnounced: true })])).toContain(
      '- Code: announced, link unknown',
    )
  })
})
