import { describe, expect, it } from 'vitest'
import { arxivPage, codeLinkName, pdfPage } from './links'

const arxiv = { title: 'Any', identifiers: [{ kind: 'arxiv' as const, value: '2205.11506' }] }
const bare = { title: 'Phases at $d=5$ & more', identifiers: [] }

describe('pages of a paper', () => {
  it('are its own on arXiv where the id is known', () => {
    expect(arxivPage(arxiv)).toEqual({ url: 'https://arxiv.org/abs/2205.11506', search: false })
    expect(pdfPage(arxiv)).toEqual({ url: 'https://arxiv.org/pdf/2205.11506', search: false })
  })
  it('are a search for the title, without its mathematics signs, where no identifier is known', () => {
    expect(arxivPage(bare)).toEqual({
      url: 'https://arxiv.org/search/?query=Phases%20at%20d%3D5%20%26%20more&searchtype=title',
      search: true,
    })
  })
  it('include the PDF of an OpenReview paper', () => {
    const paper = { title: 'Any', identifiers: [{ kind: 'openreview' as const, value: 'aBc-123' }] }
    expect(pdfPage(paper).url).toBe('https://openreview.net/pdf?id=aBc-123')
  })
})

describe('the name of a code link', () => {
  const link = { kind: 'repository', ref: null, path: null, original: '', foundIn: 'abstract' } as const
  it('is owner and name', () => {
    const name = codeLinkName({
      ...link,
      url: 'https://github.com/a/b',
      host: 'github.com',
      owner: 'a',
      name: 'b',
    })
    expect(name).toBe('a/b')
  })
  it('is the address of a page without them', () => {
    const name = codeLinkName({
      ...link,
      url: 'https://nets.example/x/',
      host: 'nets.example',
      owner: null,
      name: null,
    })
    expect(name).toBe('nets.example/x')
  })
})
