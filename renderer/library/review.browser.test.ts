import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/model/entry'
import { leadVersion } from '../../shared/model/paper'
import type { LibraryClient } from './calls'
import { everything, openLibrary, refused, value, type OpenLibrary } from './tests/open-library'
import { asItem, pasted, sampleEntry } from './tests/sample-entries'
import { sampleFields } from './tests/sample-papers'

let open: OpenLibrary
beforeEach(() => {
  open = openLibrary()
})
afterEach(() => open.delete())

/** Opens a review of these entries, taken as they come. */
async function reviewed(client: LibraryClient, entries: Entry[], takeByDefault = true): Promise<string> {
  const { reviewId } = await value(client.review.openReview({ source: pasted, takeByDefault }))
  await value(client.review.addReviewItems({ reviewId, items: entries.map(asItem) }))
  await value(client.review.completeReview({ reviewId, text: 'the text', lines: 9, bytes: 8 }))
  return reviewId
}

const rowsOf = (reviewId: string) => value(open.client.query.reviewRows({ reviewId }))
const paper = async (id: string) => {
  const [found] = await value(open.client.query.papers({ paperIds: [id] }))
  if (!found) throw new Error('no such paper')
  return found
}

describe('a review', () => {
  it('goes on after a restart, with its decisions', async () => {
    const reviewId = await reviewed(open.client, [
      sampleEntry('Slow percolation', 1),
      sampleEntry('Fast sand', 5),
    ])
    const [first] = await rowsOf(reviewId)
    await value(
      open.client.review.decideEntries({
        entryIds: [first?.id ?? ''],
        taken: false,
        addTagNames: ['physics'],
      }),
    )
    open = await open.restart()
    expect(await rowsOf(reviewId)).toMatchObject([
      { title: 'Slow percolation', taken: false, tagNames: ['physics'] },
      { title: 'Fast sand', taken: true },
    ])
    expect((await value(open.client.query.sources({}))).reviews).toMatchObject([
      { id: reviewId, complete: true, entryCount: 2, takenCount: 1 },
    ])
  })

  it('makes one entry of the same paper twice, with what either says', async () => {
    const short = sampleEntry('Slow Percolation!', 1, { abstract: '' })
    const full = sampleEntry('Slow percolation', 9, { abstract: 'Water goes down.', subjects: ['cs.LG'] })
    const reviewId = await reviewed(open.client, [short, full])
    await value(
      open.client.review.addReviewItems({ reviewId, items: [asItem({ ...short, codeAnnounced: true })] }),
    )
    const rows = await rowsOf(reviewId)
    expect(rows).toMatchObject([
      { line: 1, title: 'Slow percolation', subjects: ['cs.LG'], code: 'announced' },
    ])
  })

  it('keeps the fields that a person corrected as theirs', async () => {
    const reviewId = await reviewed(open.client, [sampleEntry('Slow percolationAda', 1)])
    const [row] = await rowsOf(reviewId)
    await value(
      open.client.review.correctEntry({ entryId: row?.id ?? '', changes: { title: 'Slow percolation' } }),
    )
    const { paperIds } = await value(open.client.run.acceptReview({ reviewId }))
    const { sources } = leadVersion(await paper(paperIds[0] ?? ''))
    expect(sources.title?.by).toBe('person')
    expect(sources.author).toMatchObject({ by: 'import', importId: reviewId })
  })

  it('is closed when discarded, and undo opens it again', async () => {
    const reviewId = await reviewed(open.client, [sampleEntry('Slow percolation', 1)])
    await value(open.client.review.discardReview({ reviewId }))
    expect(await value(open.client.query.review({ reviewId }))).toBeNull()
    await value(open.client.undo({ confirmOlder: false }))
    expect(await rowsOf(reviewId)).toMatchObject([{ title: 'Slow percolation' }])
  })

  it('replaces an unreadable part by what its corrected text says, at its line', async () => {
    const reviewId = await reviewed(open.client, [])
    const source = { line: 40, endLine: 42, text: 'garbled' }
    await value(
      open.client.review.addReviewItems({
        reviewId,
        items: [{ kind: 'unreadable', unreadable: { source, why: 'listing.badDate' } }],
      }),
    )
    await value(
      open.client.review.replaceUnreadable({
        reviewId,
        line: 40,
        items: [asItem(sampleEntry('Slow percolation', 1))],
      }),
    )
    expect((await value(open.client.query.review({ reviewId })))?.unreadable).toEqual([])
    expect(await rowsOf(reviewId)).toMatchObject([{ line: 40, title: 'Slow percolation' }])
  })
})

describe('accepting', () => {
  it('takes what is taken, with tags, status and collection, and keeps the rest as declined', async () => {
    const { client } = open
    const { collectionId } = await value(
      client.run.createCollection({ name: 'Reading group', parentId: null }),
    )
    const reviewId = await reviewed(client, [sampleEntry('Slow percolation', 1), sampleEntry('Fast sand', 5)])
    const [first, second] = await rowsOf(reviewId)
    await value(
      client.review.setReviewDefaults({ reviewId, tagNames: ['new'], collectionId, status: 'to-read' }),
    )
    await value(client.review.decideEntries({ entryIds: [first?.id ?? ''], addTagNames: ['physics'] }))
    await value(client.review.decideEntries({ entryIds: [second?.id ?? ''], taken: false }))
    const accepted = await value(client.run.acceptReview({ reviewId }))
    expect(accepted).toMatchObject({ declined: 1, updated: 0 })
    const detail = await value(client.query.detail({ paperId: accepted.paperIds[0] ?? '' }))
    expect(detail?.tags.map((tag) => tag.name)).toEqual(['new', 'physics'])
    expect(detail?.paper).toMatchObject({ status: 'to-read', collectionIds: [collectionId] })
    const made = await value(client.query.import({ importId: accepted.importId }))
    expect(made).toMatchObject({ text: 'the text', import: { takenCount: 1, declinedCount: 1 } })
    expect(made?.declined.map((each) => each.entry.fields.title)).toEqual(['Fast sand'])
  })

  it('is one step of undo that opens the review again', async () => {
    const reviewId = await reviewed(open.client, [
      sampleEntry('Slow percolation', 1),
      sampleEntry('Fast sand', 5),
    ])
    const before = await everything(open.database)
    await value(open.client.run.acceptReview({ reviewId }))
    const after = await everything(open.database)
    await value(open.client.undo({ confirmOlder: false }))
    expect(await everything(open.database)).toEqual(before)
    expect(await rowsOf(reviewId)).toHaveLength(2)
    await value(open.client.redo())
    expect(await everything(open.database)).toEqual(after)
  })

  it('finds a declined entry again and can take it', async () => {
    const { client } = open
    const first = await reviewed(client, [sampleEntry('Slow percolation', 1)], false)
    await value(client.run.acceptReview({ reviewId: first }))
    const second = await reviewed(client, [sampleEntry('Slow percolation', 1)])
    const [row] = await rowsOf(second)
    expect(row).toMatchObject({ taken: false, match: { where: 'declined' } })
    const { paperIds } = await value(client.run.takeDeclined({ declinedIds: [row?.match?.id ?? ''] }))
    expect((await paper(paperIds[0] ?? '')).importIds).toEqual([first])
    const made = await value(client.query.import({ importId: first }))
    expect(made).toMatchObject({ import: { takenCount: 1, declinedCount: 0 } })
    expect(await refused(client.run.takeDeclined({ declinedIds: [row?.match?.id ?? ''] }))).toBe(
      'library.alreadyTaken',
    )
  })
})

describe('what the library has already', () => {
  const known = sampleFields('Slow percolation', { issued: '2023' })
  const entry = sampleEntry('SLOW PERCOLATION.', 1, {
    issued: '2024-02-01',
    abstract: 'Water goes down.',
    identifiers: [{ kind: 'arxiv', value: '2311.01234v2' }],
  })
  const chosen = async (choice: 'skip' | 'update' | 'version' | 'keep-both') => {
    const { paperId } = await value(open.client.run.createPaper({ fields: known }))
    const reviewId = await reviewed(open.client, [entry])
    const [row] = await rowsOf(reviewId)
    expect(row).toMatchObject({ taken: false, choice: 'skip', match: { where: 'library', id: paperId } })
    await value(open.client.review.decideEntries({ entryIds: [row?.id ?? ''], choice }))
    const accepted = await value(open.client.run.acceptReview({ reviewId }))
    return { paperId, accepted, paper: await paper(paperId) }
  }

  it('is left alone by skip, and is not declined', async () => {
    const { accepted, paper } = await chosen('skip')
    expect(accepted).toMatchObject({ paperIds: [], declined: 0 })
    expect(Object.keys(paper.versions)).toHaveLength(1)
  })

  it('gets only what it lacked by update, never over what a person set', async () => {
    const { accepted, paper } = await chosen('update')
    expect(accepted.updated).toBe(1)
    expect(leadVersion(paper).fields).toMatchObject({
      title: 'Slow percolation',
      issued: '2023',
      abstract: 'Water goes down.',
      identifiers: [{ kind: 'arxiv', value: '2311.01234v2' }],
    })
    expect(paper.identifierKeys).toEqual(['arxiv:2311.01234'])
  })

  it('gets a version, which does not lead over what a person set', async () => {
    const { paper } = await chosen('version')
    expect(Object.values(paper.versions).map((version) => version.label)).toEqual(['v1', 'v2'])
    expect(leadVersion(paper).fields.title).toBe('Slow percolation')
  })

  it('stays beside a second paper with a key of its own by keep both', async () => {
    const { accepted, paperId, paper: first } = await chosen('keep-both')
    expect(accepted.paperIds).not.toContain(paperId)
    const second = await paper(accepted.paperIds[0] ?? '')
    expect(second.citationKey).not.toBe(first.citationKey)
  })

  it('is taken as an update, and comes out of the trash by it', async () => {
    const { paperId } = await value(open.client.run.createPaper({ fields: known }))
    await value(open.client.run.trashPapers({ paperIds: [paperId] }))
    const reviewId = await reviewed(open.client, [entry])
    const [row] = await rowsOf(reviewId)
    expect(row?.match?.where).toBe('trash')
    await value(open.client.review.decideEntries({ entryIds: [row?.id ?? ''], taken: true }))
    expect((await rowsOf(reviewId))[0]?.choice).toBe('update')
    await value(open.client.run.acceptReview({ reviewId }))
    expect((await paper(paperId)).trashedAt).toBeNull()
  })

  it('is updated, not doubled, where another import brought it since', async () => {
    const one = await reviewed(open.client, [sampleEntry('Slow percolation', 1)])
    const other = await reviewed(open.client, [sampleEntry('Slow percolation', 1)])
    await value(open.client.run.acceptReview({ reviewId: one }))
    expect(await value(open.client.run.acceptReview({ reviewId: other }))).toMatchObject({ updated: 1 })
    expect((await value(open.client.query.sources({}))).all).toBe(1)
  })
})
