import Dexie, { type Transaction } from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { leadVersion } from '../../../shared/model/paper'
import type { ListQuery } from '../calls'
import { Library } from '../library'
import { emptyListQuery } from '../tests/list-query'
import { openLibrary, value } from '../tests/open-library'
import { sampleFields } from '../tests/sample-papers'
import { describeDatabase } from './database'
import { schemaSteps } from './schema'

let name = ''
afterEach(() => Dexie.delete(name))

const inbox: ListQuery = {
  ...emptyListQuery,
  source: { kind: 'status', status: 'inbox' },
  filter: { ...emptyListQuery.filter, hasNotes: true },
  text: 'water physics',
}

/** A library as it was before schema 1: one state a paper, tags by name, one note inline. */
async function writePrerelease(): Promise<string> {
  const database = new Dexie(name)
  database.version(0.1).stores({ papers: 'id' })
  const id = '018c2b3e-5d4f-7000-8000-000000000001'
  await database.table('papers').add({
    id,
    citationKey: 'lindqvist2023slow',
    fields: sampleFields('Slow percolation'),
    tags: ['Physics', 'moe'],
    note: 'Water goes down.',
    status: 'inbox',
    addedAt: '2023-11-21T10:00:00.000Z',
  })
  database.close()
  return id
}

it('brings a library of before the first schema up to it, with tags, notes and search', async () => {
  name = `migrated-${Date.now()}`
  const id = await writePrerelease()
  const open = openLibrary(name)
  expect((await value(open.client.query.list(inbox))).ids).toEqual([id])
  const detail = await value(open.client.query.detail({ paperId: id }))
  expect(detail?.tags.map((tag) => tag.name)).toEqual(['moe', 'Physics'])
  expect(detail?.notes.map((note) => note.text)).toEqual(['Water goes down.'])
  expect(detail && leadVersion(detail.paper).fields.title).toBe('Slow percolation')
  expect(await value(open.client.query.findByCitationKey({ citationKey: 'Lindqvist2023Slow' }))).toBe(id)
  await open.library.close()
})

it('runs a further step over the rows and closes history, so that nothing older is undone over it', async () => {
  name = `next-${Date.now()}`
  const first = openLibrary(name)
  const { paperId } = await value(first.client.run.createPaper({ fields: sampleFields('Slow percolation') }))
  await first.library.close()
  const next = {
    version: 2,
    name: 'everything is read',
    stores: {},
    upgrade: async (transaction: Transaction) => {
      await transaction.table('papers').toCollection().modify({ rating: 5 })
    },
  }
  const database = describeDatabase(name, [...schemaSteps, next])
  const library = new Library({ database })
  expect(await library.call('history', 'undo', { confirmOlder: true })).toMatchObject({
    failure: { code: 'library.nothingToUndo' },
  })
  expect((await database.papers.get(paperId))?.rating).toBe(5)
  expect(await database.history.toArray()).toMatchObject([{ state: 'gone' }])
  await library.close()
})

it('refuses a library that a newer Lectern wrote, and changes nothing in it', async () => {
  name = `newer-${Date.now()}`
  const newer = new Dexie(name)
  newer.version(99).stores({ papers: 'id', others: 'id' })
  await newer.table('others').add({ id: 'kept' })
  newer.close()
  const open = openLibrary(name)
  expect(await open.client.ready).toMatchObject({ ok: false, failure: { code: 'library.newer' } })
  await open.library.close()
  await newer.open()
  expect(await newer.table('others').count()).toBe(1)
  newer.close()
})
