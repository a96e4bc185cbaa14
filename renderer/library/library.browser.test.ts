import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyListQuery } from './tests/list-query'
import { everything, openLibrary, refused, value, type OpenLibrary } from './tests/open-library'
import { sampleFields } from './tests/sample-papers'

let open: OpenLibrary
beforeEach(() => {
  open = openLibrary()
})
afterEach(() => open.delete())

it('keeps a paper made by hand, with its status, over a restart', async () => {
  const { paperId } = await value(open.client.run.createPaper({ fields: sampleFields('Slow percolation') }))
  await value(open.client.run.setStatus({ paperIds: [paperId], status: 'reading' }))
  open = await open.restart()
  expect((await value(open.client.query.list(emptyListQuery))).ids).toEqual([paperId])
  const [row] = await value(open.client.query.rows({ ids: [paperId], text: '' }))
  expect(row).toMatchObject({ title: 'Slow percolation', status: 'reading', authors: ['Ada Lindqvist'] })
  expect((await value(open.client.query.sources({}))).byStatus.reading).toBe(1)
})

it('undoes and redoes across a restart', async () => {
  const { paperId } = await value(open.client.run.createPaper({ fields: sampleFields('Slow percolation') }))
  const before = await everything(open.database)
  await value(open.client.run.addTags({ paperIds: [paperId], names: ['moe', 'To Discuss'] }))
  const after = await everything(open.database)
  open = await open.restart()
  const report = await value(open.client.undo({ confirmOlder: false }))
  expect(report).toMatchObject({ labelKey: 'history.addTags', skipped: 0, paperIds: [paperId] })
  expect(await everything(open.database)).toEqual(before)
  open = await open.restart()
  await value(open.client.redo())
  expect(await everything(open.database)).toEqual(after)
})

it('refuses input that does not fit, and calls that do not exist', async () => {
  expect(await refused(open.client.run.setRating({ paperIds: [] as never, rating: 9 }))).toBe(
    'library.badInput',
  )
  expect(await refused(open.library.call('query', 'toString', {}))).toBe('library.unknownCall')
})
