import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodeLink } from '../model/code-link'
import { findRepositoryLinks, mergeLinks, parseRepositoryUrl } from '.'

function urls(text: string): string[] {
  return findRepositoryLinks(text, 'abstract').map((link) => link.url)
}

describe('a link to a forge', () => {
  it.each([
    ['https://github.com/example-lab/tool', 'https://github.com/example-lab/tool'],
    ['http://www.github.com/example-lab/tool/', 'https://github.com/example-lab/tool'],
    ['github.com/example-lab/tool.git', 'https://github.com/example-lab/tool'],
    ['git@github.com:example-lab/tool.git', 'https://github.com/example-lab/tool'],
    ['ssh://git@github.com/example-lab/tool.git', 'https://github.com/example-lab/tool'],
    ['https://github.com/example-lab/tool#readme', 'https://github.com/example-lab/tool'],
    ['https://github.com/example-lab/tool?tab=readme-ov-file', 'https://github.com/example-lab/tool'],
    ['https://github.com/example-lab/tool/issues/3', 'https://github.com/example-lab/tool'],
    [
      'https://github.com/example-lab/tool/tree/main/src/a.py',
      'https://github.com/example-lab/tool/tree/main/src/a.py',
    ],
    [
      'https://github.com/example-lab/tool/raw/v1/a%20b.md',
      'https://github.com/example-lab/tool/blob/v1/a%20b.md',
    ],
    [
      'https://github.com/example-lab/tool/releases/tag/v1.3.2',
      'https://github.com/example-lab/tool/tree/v1.3.2',
    ],
    [
      'https://raw.githubusercontent.com/example-lab/tool/main/a.py',
      'https://github.com/example-lab/tool/blob/main/a.py',
    ],
    [
      'https://gist.github.com/someone/0123456789abcdef0123',
      'https://gist.github.com/someone/0123456789abcdef0123',
    ],
    ['https://gitlab.com/group/sub/tool', 'https://gitlab.com/group/sub/tool'],
    [
      'https://gitlab.com/group/sub/tool/-/tree/main/src',
      'https://gitlab.com/group/sub/tool/-/tree/main/src',
    ],
    ['https://gitlab.com/group/tool/tree/main', 'https://gitlab.com/group/tool/-/tree/main'],
    ['https://gitlab.example.edu/group/tool.git', 'https://gitlab.example.edu/group/tool'],
    ['https://bitbucket.org/group/tool/src/main/a.py', 'https://bitbucket.org/group/tool/src/main/a.py'],
    ['https://codeberg.org/group/tool/src/branch/dev/a', 'https://codeberg.org/group/tool/src/branch/dev/a'],
    ['https://huggingface.co/lab/model', 'https://huggingface.co/lab/model'],
    ['https://hf.co/datasets/lab/data/tree/main', 'https://huggingface.co/datasets/lab/data/tree/main'],
    ['https://huggingface.co/spaces/lab/demo', 'https://huggingface.co/spaces/lab/demo'],
    ['https://sourceforge.net/projects/Tool/files/', 'https://sourceforge.net/projects/tool'],
    ['http://tool.sourceforge.net/', 'https://sourceforge.net/projects/tool'],
    ['https://anonymous.4open.science/r/Tool-1A2B/README.md', 'https://anonymous.4open.science/r/Tool-1A2B'],
  ])('%s becomes %s', (text, url) => {
    expect(urls(`The code is at ${text} for all.`)).toEqual([url])
    expect(findRepositoryLinks(text, 'abstract')[0]?.kind).toBe('repository')
  })

  it('tells branch and path from owner and name', () => {
    expect(findRepositoryLinks('github.com/a-lab/b/tree/dev/src/x', 'comments')[0]).toEqual({
      url: 'https://github.com/a-lab/b/tree/dev/src/x',
      kind: 'repository',
      host: 'github.com',
      owner: 'a-lab',
      name: 'b',
      ref: 'dev',
      path: 'src/x',
      original: 'github.com/a-lab/b/tree/dev/src/x',
      foundIn: 'comments',
    })
  })
})

describe('a link to a deposit or a page', () => {
  it.each([
    ['https://zenodo.org/record/1234567#.Y', 'https://zenodo.org/records/1234567', 'archive'],
    ['https://doi.org/10.5281/zenodo.1234567', 'https://zenodo.org/records/1234567', 'archive'],
    ['doi:10.5281/zenodo.1234567', 'https://zenodo.org/records/1234567', 'archive'],
    ['https://osf.io/AB12C/', 'https://osf.io/ab12c', 'archive'],
    ['https://osf.io/ab12c/?view_only=0f', 'https://osf.io/ab12c?view_only=0f', 'archive'],
    ['https://doi.org/10.17605/OSF.IO/AB12C', 'https://osf.io/ab12c', 'archive'],
    ['https://a-lab.github.io/Tool/', 'https://a-lab.github.io/Tool', 'project-page'],
    ['a-lab.gitlab.io/tool/index.html', 'https://a-lab.gitlab.io/tool', 'project-page'],
    [
      'https://anonymous.4open.science/w/Tool-1A2B/',
      'https://anonymous.4open.science/w/Tool-1A2B',
      'project-page',
    ],
    ['https://github.com/a-lab', 'https://github.com/a-lab', 'owner'],
    ['https://github.com/orgs/a-lab/repositories', 'https://github.com/a-lab', 'owner'],
    ['https://huggingface.co/a-lab', 'https://huggingface.co/a-lab', 'owner'],
    ['https://gitlab.com/groups/a-lab', 'https://gitlab.com/a-lab', 'owner'],
  ])('%s becomes %s, of kind %s', (text, url, kind) => {
    expect(findRepositoryLinks(`See ${text}.`, 'abstract').map((link) => [link.url, link.kind])).toEqual([
      [url, kind],
    ])
  })

  it('counts an unknown host when the sentence announces code or a project page', () => {
    expect(urls('Project page: https://tool.example.org/demo/?utm_source=x.')).toEqual([
      'https://tool.example.org/demo',
    ])
    expect(urls('We thank https://tool.example.org/ for the data.')).toEqual([])
    expect(urls('Code: soon. A talk is at https://tool.example.org/talk')).toEqual([])
  })

  it.each([
    'https://github.com',
    'https://github.com/features/actions',
    'https://github.com/topics/nlp',
    'https://github.com/sponsors/x',
  ])('%s is no code', (text) => {
    expect(urls(`Code: ${text}`)).toEqual([])
  })
})

describe('the text around a link', () => {
  it.each([
    ['\\url{https://github.com/a-lab/b}', 'https://github.com/a-lab/b'],
    ['\\href{https://github.com/a-lab/b}{our code}', 'https://github.com/a-lab/b'],
    ['\\textcolor{blue}{https://github.com/a-lab/b\\_c}}.', 'https://github.com/a-lab/b_c'],
    ['https://github.com/a-lab/b{\\_}c\\#readme', 'https://github.com/a-lab/b_c'],
    ['\\texttt{github.com/a-lab/b}\\footnote{x}', 'https://github.com/a-lab/b'],
    ['https://github$.$com/a-lab/b', 'https://github.com/a-lab/b'],
    ['[the code](https://github.com/a-lab/b)', 'https://github.com/a-lab/b'],
    ['[https://github.com/a-lab/b](https://github.com/a-lab/b)', 'https://github.com/a-lab/b'],
    ['<https://github.com/a-lab/b>', 'https://github.com/a-lab/b'],
    ['(https://github.com/a-lab/b).', 'https://github.com/a-lab/b'],
    ['“https://github.com/a-lab/b”,', 'https://github.com/a-lab/b'],
    ['https://github.com/a-lab/b.(The data', 'https://github.com/a-lab/b'],
    ['https://github.com/a-lab/b, and', 'https://github.com/a-lab/b'],
    ['代码：https://github.com/a-lab/b。', 'https://github.com/a-lab/b'],
    ['https://github.com/a\u2010lab/b', 'https://github.com/a-lab/b'],
    ['**https://github.com/a-lab/b**', 'https://github.com/a-lab/b'],
    ['https: //github.com/a-lab/b', 'https://github.com/a-lab/b'],
    ['https://github. com/a-lab/b', 'https://github.com/a-lab/b'],
    ['https://github.com/ a-lab/b', 'https://github.com/a-lab/b'],
    ['https://github.com/a-lab/ deep-b', 'https://github.com/a-lab/deep-b'],
    ['https://github.com/a-lab/deep-\nb.', 'https://github.com/a-lab/deep-b'],
  ])('%j gives %s', (text, url) => {
    expect(urls(text)).toEqual([url])
  })

  it.each([
    ['https://github.com/a-lab/ and the data', 'https://github.com/a-lab'],
    ['https://github.com/a-lab/ contains the rest', 'https://github.com/a-lab'],
    ['https://github.com/a-lab/b. Further-more', 'https://github.com/a-lab/b'],
    ['https://github.com/a-lab/b/ Deep-learning', 'https://github.com/a-lab/b'],
  ])('%j does not swallow the next word', (text, url) => {
    expect(urls(text)).toEqual([url])
  })

  it('parts two URLs that are glued together', () => {
    expect(urls('https://github.com/a-lab/bhttps://github.com/a-lab/c')).toEqual([
      'https://github.com/a-lab/b',
      'https://github.com/a-lab/c',
    ])
  })

  it('keeps the text as it stood', () => {
    expect(findRepositoryLinks('at \\url{http://github.com/a-lab/b\\_c}.', 'abstract')[0]?.original).toBe(
      'http://github.com/a-lab/b\\_c',
    )
  })
})

describe('duplicates', () => {
  it('are merged whatever their case, and the more precise one stays', () => {
    expect(
      urls('github.com/A-Lab/B and https://github.com/a-lab/b/tree/dev and http://github.com/a-lab/b'),
    ).toEqual(['https://github.com/a-lab/b/tree/dev'])
  })

  it('are not the model and the data set of one name', () => {
    expect(urls('huggingface.co/lab/x huggingface.co/datasets/lab/x').length).toBe(2)
  })

  it('are merged across fields', () => {
    const [one] = findRepositoryLinks('github.com/a-lab/b', 'abstract')
    const [two] = findRepositoryLinks('github.com/a-lab/b.git', 'comments')
    expect(one && two && mergeLinks([one, two])).toEqual([one])
  })
})

describe('parseRepositoryUrl', () => {
  it('takes any web address from a person, and only code from a clipboard', () => {
    expect(parseRepositoryUrl(' https://lab.example.org/code ', 'person')?.kind).toBe('project-page')
    expect(parseRepositoryUrl('https://lab.example.org/code', 'clipboard')).toBeNull()
    expect(parseRepositoryUrl('no address', 'person')).toBeNull()
  })
})

const pieces = fc.constantFrom(
  ...'https:// github.com / gitlab.com/ a-lab tool .git /tree/ main \\_ {\\_} $.$ % %2F %zz # ? & = . , ( ) [ ] { } @ git@ : - _ ~ é 漢 \u2010 osf.io zenodo.org/records/ 10.5281/zenodo. 12 .github.io .sourceforge.net huggingface.co/ datasets/ src/ branch/ -/ .. \n'.split(
    ' ',
  ),
  ' ',
)
const hostile = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

describe('any text', () => {
  it('gives valid links without failing', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        for (const link of findRepositoryLinks(text, 'abstract'))
          expect(CodeLink.safeParse(link).error).toBeUndefined()
      }),
      { numRuns: 3000 },
    )
  })

  it('gives links that normalise to themselves', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const link of findRepositoryLinks(text, 'abstract')) {
          expect({ ...parseRepositoryUrl(link.url, 'person'), original: '', foundIn: '' }).toEqual({
            ...link,
            original: '',
            foundIn: '',
          })
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('holds the original of each link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const link of findRepositoryLinks(text, 'abstract')) expect(text).toContain(link.original)
      }),
    )
  })

  it.each([
    'https://',
    'github.com/',
    'a',
    '.github.io',
    'https://github.com/a/',
    '\\_',
    '$.$',
    'a.',
    '- ',
    'git@a',
  ])('is read in linear time when it repeats %j', (piece) => {
    // Time on the processor, so that other work on the machine does not count.
    const effort = (length: number) => {
      const text = `code https://github.com/x/${piece.repeat(length / piece.length)}`
      const start = process.cpuUsage()
      findRepositoryLinks(text, 'abstract')
      return process.cpuUsage(start).user / 1000
    }
    effort(25_000)
    // Sixteen times the length: quadratic work would cost 256 times as much.
    expect(effort(400_000)).toBeLessThan(80 * Math.max(effort(25_000), 10))
  })
})

const listings = path.resolve(import.meta.dirname, '../../../shared/listings')

describe('the seed listing', () => {
  it('gives the repositories that are expected, entry by entry', (test) => {
    if (!existsSync(listings)) {
      if (process.env['LECTERN_SHARED_REQUIRED'] === '1') throw new Error(`${listings} is missing`)
      test.skip('../shared/listings is not there')
    }
    const expected = JSON.parse(readFileSync(path.join(listings, 'seed-expected.json'), 'utf8')) as {
      abstract: string
      repositories: string[]
    }[]
    expect(expected.map((entry) => urls(entry.abstract))).toEqual(expected.map((entry) => entry.repositories))
  })
})
