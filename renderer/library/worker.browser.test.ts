import { afterAll, expect, it } from 'vitest'
import type { LibraryChange } from './calls'
import { connectLibrary } from './client'
import { openLibrary, refused, value } from './tests/open-library'
import { sampleFields } from './tests/sample-papers'

const made: string[] = []
afterAll(async () => {
  const client = connectLibrary()
  for (const paperId of made) await client.run.trashPapers({ paperIds: [paperId] })
})

it('is one library for all windows, in a worker beside them', async () => {
  const one = connectLibrary()
  const other = connectLibrary()
  await value(one.ready)
  const seen = new Promise<LibraryChange>((resolve) => other.onChange(resolve))
  const { paperId } = await value(one.run.createPaper({ fields: sampleFields('Slow percolation') }))
  made.push(paperId)
  const change = await seen
  expect(change.tables['papers']).toEqual([paperId])
  expect(change.label).toMatchObject({ key: 'history.createPaper', kind: 'command' })
  expect((await value(other.query.rows({ ids: [paperId], text: '' }))).map((row) => row.title)).toEqual([
    'Slow percolation',
  ])
})

it('tells two windows that write at once every change, in the same order', async () => {
  const open = openLibrary()
  const clients = [open.client, open.connect()]
  const heard = clients.map((client) => {
    const seqs: number[] = []
    client.onChange((change) => seqs.push(change.seq))
    return seqs
  })
  await Promise.all(
    clients.flatMap((client, window) =>
      Array.from({ length: 20 }, (_, turn) =>
        value(client.run.createPaper({ fields: sampleFields(`Paper ${turn} of window ${window}`) })),
      ),
    ),
  )
  await Promise.all(clients.map((client) => value(client.query.sources({}))))
  expect(heard[0]).toHaveLength(40)
  expect(heard[1]).toEqual(heard[0])
  expect(heard[0]).toEqual([...(heard[0] ?? [])].sort((one, other) => one - other))
  const papers = await open.database.papers.toArray()
  expect(new Set(papers.map((paper) => paper.citationKey)).size).toBe(40)
  await open.delete()
})

it('says that the disk is full, keeps what was there, and goes on reading', async () => {
  const open = openLibrary()
  const { paperId } = await value(open.client.run.createPaper({ fields: sampleFields('Slow percolation') }))
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  open.database.papers.hook('creating', full)
  expect(await refused(open.client.run.createPaper({ fields: sampleFields('Fast sand') }))).toBe(
    'library.storageFull',
  )
  open.database.papers.hook('creating').unsubscribe(full)
  expect((await value(open.client.query.sources({}))).all).toBe(1)
  expect(await open.database.history.count()).toBe(1)
  await value(open.client.run.setRating({ paperIds: [paperId], rating: 2 }))
  await open.delete()
})
