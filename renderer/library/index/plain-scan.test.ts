import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { v7 as newId } from 'uuid'
import { leadVersion, ReadingStatus, type Paper } from '../../../shared/model/paper'
import type { ListQuery } from '../calls'
import { emptyListQuery } from '../tests/list-query'
import { sampleFields } from '../tests/sample-papers'
import { fold, passageAround, searchWords } from './folding'
import { PlainScan } from './plain-scan'

const at = '2023-11-21T10:00:00.000Z'

function paper(title: string, changes: Partial<Paper> = {}, fields = {}): Paper {
  const versionId = newId()
  return {
    id: newId(),
    citationKey: title.toLowerCase(),
    citationKeyAliases: [],
    leadVersionId: versionId,
    versions: {
      [versionId]: {
        id: versionId,
        label: 'v1',
        fields: sampleFields(title, fields),
        sources: {},
        addedAt: at,
      },
    },
    status: 'inbox',
    statusHistory: [],
    rating: 0,
    tagIds: [],
    collectionIds: [],
    importIds: [],
    codeLinks: [],
    codeAnnounced: false,
    extra: {},
    addedAt: at,
    changedAt: at,
    trashedAt: null,
    titleKeys: [],
    identifierKeys: [],
    ...changes,
  }
}

const query: ListQuery = { ...emptyListQuery, sort: { column: 'title', direction: 'ascending' } }

function indexOf(papers: Paper[]): PlainScan {
  const index = new PlainScan()
  index.apply({ papers: { put: papers, removed: [] } }, 1)
  return index
}

describe('search', () => {
  it.each([
    ['GROSSE lindqvist', 'case and words of several fields'],
    ['größe', 'accents'],
    ['olatio', 'the inside of a word'],
  ])('finds by %s (%s)', (text) => {
    const found = paper('Große Größe: percolation')
    const index = indexOf([found, paper('Fast sand')])
    expect(index.answer({ ...query, text }).ids).toEqual([found.id])
  })

  it('finds by tags and notes, and no longer when they are gone', () => {
    const one = paper('Slow percolation', { tagIds: ['t1'] })
    const index = indexOf([one])
    const note = {
      id: 'n1',
      paperId: one.id,
      text: 'Ask Łukasz',
      createdAt: at,
      changedAt: at,
      trashedAt: null,
    }
    index.apply(
      {
        tags: { put: [{ id: 't1', name: 'To Discuss', colour: 'teal' }], removed: [] },
        notes: { put: [note], removed: [] },
      },
      2,
    )
    expect(index.answer({ ...query, text: 'discuss lukasz' }).ids).toEqual([one.id])
    index.apply({ notes: { put: [{ ...note, trashedAt: at }], removed: [] } }, 3)
    expect(index.answer({ ...query, text: 'lukasz' }).ids).toEqual([])
  })

  it('searches the source with its subcollections, counts hits elsewhere, and leaves the trash out', () => {
    const inside = paper('Sand one', { collectionIds: ['below'] })
    const outside = paper('Sand two')
    const trashed = paper('Sand three', { trashedAt: at, collectionIds: ['top'] })
    const index = indexOf([inside, outside, trashed])
    const collections = [
      { id: 'top', name: 'Top', parentId: null, order: 0 },
      { id: 'below', name: 'Below', parentId: 'top', order: 0 },
    ]
    index.apply({ collections: { put: collections, removed: [] } }, 2)
    const source = { kind: 'collection', collectionId: 'top' } as const
    expect(index.answer({ ...query, source, text: 'sand' })).toEqual({
      ids: [inside.id],
      elsewhere: 1,
      seq: 2,
    })
    expect(index.answer({ ...query, source: { kind: 'trash' } }).ids).toEqual([trashed.id])
    expect(index.counts().byCollection.get('top')).toBe(1)
  })
})

describe('order', () => {
  it('leaves leading articles out of titles and puts the unknown last, both ways', () => {
    const papers = [paper('The ant', {}, { issued: null }), paper('Bee'), paper('A cat')]
    const index = indexOf(papers)
    const titles = (sort: ListQuery['sort']) =>
      index.answer({ ...query, sort }).ids.map((id) => {
        const found = papers.find((each) => each.id === id)
        return found && leadVersion(found).fields.title
      })
    expect(titles({ column: 'title', direction: 'ascending' })).toEqual(['The ant', 'Bee', 'A cat'])
    expect(titles({ column: 'title', direction: 'descending' })).toEqual(['A cat', 'Bee', 'The ant'])
    expect(titles({ column: 'issued', direction: 'ascending' }).at(-1)).toBe('The ant')
    expect(titles({ column: 'issued', direction: 'descending' }).at(-1)).toBe('The ant')
  })

  it('after any changes is that of an index made anew', () => {
    const change = fc.record({
      place: fc.nat(7),
      title: fc.constantFrom('ant', 'The bee', 'cat', 'Dog'),
      rating: fc.nat(5),
      status: fc.constantFrom(...ReadingStatus.options),
      gone: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 20 }),
        fc.constantFrom('title', 'rating', 'status', 'added'),
        (changes, column) => {
          const ids = Array.from({ length: 8 }, () => newId())
          const held = new Map<string, Paper>()
          const index = new PlainScan()
          const sort = { column, direction: 'descending' } as const
          changes.forEach(({ place, title, rating, status, gone }, turn) => {
            const id = ids[place] ?? ''
            const row = paper(title, { id, rating, status })
            if (gone) held.delete(id)
            else held.set(id, row)
            index.apply({ papers: gone ? { put: [], removed: [id] } : { put: [row], removed: [] } }, turn)
            index.answer({ ...query, sort })
          })
          const anew = indexOf([...held.values()])
          expect(index.answer({ ...query, sort }).ids).toEqual(anew.answer({ ...query, sort }).ids)
        },
      ),
    )
  })
})

describe('a passage', () => {
  it('is the text around the hit as it stands, cut at words', () => {
    const text = `${'Before it all. '.repeat(20)}Der Große Sand rieselt. ${'After it all. '.repeat(20)}`
    const passage = passageAround(text, 'grosse', 60) ?? ''
    expect(passage).toContain('Große')
    expect(passage.length).toBeLessThan(90)
    expect(passage).toMatch(/^…\S.*\S…$/u)
  })

  it('holds the word wherever folding finds it', () => {
    const words = fc.constantFrom('ﬁne', 'Größe', 'Đorđević', 'straße', 'plain', 'ÅNGSTRÖM', '𝒳', 'ı')
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), fc.nat(39), (all, place) => {
        const word = all[place % all.length] ?? ''
        const [folded = ''] = searchWords(word)
        expect(fold(passageAround(all.join(' '), folded, 90) ?? '')).toContain(folded)
      }),
    )
  })
})
