import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyListQuery } from './tests/list-query'
import { everything, openLibrary, refused, value, type OpenLibrary } from './tests/open-library'
import { asItem, pasted, sampleEntry } from './tests/sample-entries'
import { sampleFields } from './tests/sample-papers'

let open: OpenLibrary
beforeEach(() => {
  open = openLibrary()
})
afterEach(() => open.delete())

const paperNamed = async (title: string) =>
  (await value(open.client.run.createPaper({ fields: sampleFields(title) }))).paperId
const keyOf = async (id: string) => (await open.database.papers.get(id))?.citationKey ?? ''

it('gives every paper a key of its own, the trash included', async () => {
  const first = await paperNamed('Slow percolation')
  await value(open.client.run.trashPapers({ paperIds: [first] }))
  expect(await keyOf(await paperNamed('Slow percolation'))).not.toBe(await keyOf(first))
})

it('keeps a key whatever is corrected, and finds the paper by its old key once it is changed', async () => {
  const id = await paperNamed('Slow percolation')
  const key = await keyOf(id)
  await value(open.client.run.editFields({ paperId: id, changes: { title: 'Fast sand', issued: '1999' } }))
  expect(await keyOf(id)).toBe(key)
  await value(open.client.run.setCitationKey({ paperId: id, citationKey: 'mine' }))
  expect(await value(open.client.query.findByCitationKey({ citationKey: key }))).toBe(id)
  expect(await value(open.client.query.findByCitationKey({ citationKey: 'MINE' }))).toBe(id)
})

it('refuses a key that another paper has or had, and one that TeX cannot take', async () => {
  const { run } = open.client
  const one = await paperNamed('Slow percolation')
  const old = await keyOf(one)
  await value(run.setCitationKey({ paperId: one, citationKey: 'mine' }))
  const other = await paperNamed('Fast sand')
  for (const citationKey of ['Mine', old]) {
    expect(await refused(run.setCitationKey({ paperId: other, citationKey }))).toBe(
      'library.citationKeyTaken',
    )
  }
  expect(await refused(run.setCitationKey({ paperId: other, citationKey: 'a b' }))).toBe(
    'library.citationKeyInvalid',
  )
})

it('tells which notes link to a paper, by its key or an old one', async () => {
  const target = await paperNamed('Slow percolation')
  const from = await paperNamed('Fast sand')
  const key = await keyOf(target)
  await value(open.client.run.addNote({ paperId: from, text: `Compare [[${key}]] for the proof.` }))
  await value(open.client.run.setCitationKey({ paperId: target, citationKey: 'mine' }))
  const detail = await value(open.client.query.detail({ paperId: target }))
  expect(detail?.backlinks).toMatchObject([
    { paperId: from, title: 'Fast sand', excerpt: `Compare [[${key}]] for the proof.` },
  ])
})

it('merges tags on every paper, and refuses to rename one to the name of another', async () => {
  const ids = [await paperNamed('Slow percolation'), await paperNamed('Fast sand')]
  await value(open.client.run.addTags({ paperIds: [ids[0] ?? ''], names: ['moe', 'Mixture'] }))
  await value(open.client.run.addTags({ paperIds: [ids[1] ?? ''], names: ['MIXTURE'] }))
  const { tags } = await value(open.client.query.sources({}))
  expect(tags.map(({ name, count }) => [name, count])).toEqual([
    ['Mixture', 2],
    ['moe', 1],
  ])
  const [mixture, moe] = tags.map((tag) => tag.id)
  expect(await refused(open.client.run.renameTag({ tagId: moe ?? '', name: 'mixture' }))).toBe(
    'library.tagNameTaken',
  )
  await value(open.client.run.mergeTags({ tagIds: [mixture ?? ''], intoTagId: moe ?? '' }))
  for (const id of ids) expect((await open.database.papers.get(id))?.tagIds).toEqual([moe])
  expect((await value(open.client.query.sources({}))).tags).toMatchObject([{ name: 'moe', count: 2 }])
})

it('refuses to put a collection into itself', async () => {
  const { run } = open.client
  const top = (await value(run.createCollection({ name: 'Top', parentId: null }))).collectionId
  const below = (await value(run.createCollection({ name: 'Below', parentId: top }))).collectionId
  expect(await refused(run.moveCollection({ collectionId: top, parentId: below, order: 0 }))).toBe(
    'library.collectionCycle',
  )
})

it('lets another version lead, and undo takes that back', async () => {
  const { client } = open
  const paperId = await paperNamed('Slow percolation')
  const { reviewId } = await value(client.review.openReview({ source: pasted, takeByDefault: true }))
  const items = [asItem(sampleEntry('Slow percolation', 1, { abstract: 'Water goes down.' }))]
  await value(client.review.addReviewItems({ reviewId, items }))
  const [row] = await value(client.query.reviewRows({ reviewId }))
  await value(client.review.decideEntries({ entryIds: [row?.id ?? ''], choice: 'version' }))
  await value(client.run.acceptReview({ reviewId }))
  const before = await everything(open.database)
  const paper = await open.database.papers.get(paperId)
  const other = Object.keys(paper?.versions ?? {}).find((id) => id !== paper?.leadVersionId) ?? ''
  await value(client.run.chooseLeadVersion({ paperId, versionId: other }))
  const list = await value(client.query.list({ ...emptyListQuery, text: 'water' }))
  expect(list.ids).toEqual([paperId])
  await value(client.undo({ confirmOlder: false }))
  expect(await everything(open.database)).toEqual(before)
})

it('shows the passage of a hit that stands in neither title nor authors', async () => {
  const id = await paperNamed('Slow percolation')
  await value(open.client.run.addNote({ paperId: id, text: 'Ask Łukasz about the sand.' }))
  const rows = await value(open.client.query.rows({ ids: [id], text: 'percolation lukasz' }))
  expect(rows[0]?.passage).toEqual({ where: 'note', text: 'Ask Łukasz about the sand.' })
  const plain = await value(open.client.query.rows({ ids: [id], text: 'percolation' }))
  expect(plain[0]?.passage).toBeNull()
})

it('says which paper an undone note belongs to', async () => {
  const id = await paperNamed('Slow percolation')
  const { noteId } = await value(open.client.run.addNote({ paperId: id, text: 'W' }))
  await value(open.client.run.editNote({ noteId, text: 'Water', typingSession: 'one' }))
  expect((await value(open.client.undo({ confirmOlder: false }))).paperIds).toEqual([id])
})
