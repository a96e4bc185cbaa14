import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leadVersion } from '../../shared/model/paper'
import { historyBounds, prune } from './history/prune'
import { equalValues } from './patches/equal'
import { everything, openLibrary, refused, value, type OpenLibrary } from './tests/open-library'
import { commandNames, furnish, Pick, randomRun, runRandomly } from './tests/random-commands'
import { sampleFields } from './tests/sample-papers'

let open: OpenLibrary
beforeEach(() => {
  open = openLibrary()
})
afterEach(() => open.delete())

const undo = () => value(open.client.undo({ confirmOlder: true }))
const lines = async () => (await value(open.client.query.history({ limit: 10_000 }))).entries
const doneCount = async () => (await lines()).filter((line) => line.state === 'done').length
const paperNamed = async (title: string) =>
  (await value(open.client.run.createPaper({ fields: sampleFields(title) }))).paperId

describe('each command', () => {
  const cannotRun = new Set(['chooseLeadVersion'])
  it.each(commandNames.filter((name) => !cannotRun.has(name)))(
    '%s is undone and redone wholly',
    async (name) => {
      await furnish(open.client)
      const before = await everything(open.database)
      let after = before
      for (let turn = 0; turn < 40 && equalValues(after, before); turn++) {
        await runRandomly(
          open.client,
          open.database,
          name,
          new Pick([turn, 0, turn + 1, 0, 1, turn + 2, 3, turn % 3]),
        )
        after = await everything(open.database)
      }
      expect(after).not.toEqual(before)
      expect((await undo()).skipped).toBe(0)
      expect(await everything(open.database)).toEqual(before)
      expect((await value(open.client.redo())).skipped).toBe(0)
      expect(await everything(open.database)).toEqual(after)
    },
  )
})

it('comes back to where it was, whatever the run of commands, and forth again', async () => {
  await furnish(open.client)
  const start = await doneCount()
  await fc.assert(
    fc.asyncProperty(randomRun, async (run) => {
      const before = await everything(open.database)
      for (const { name, numbers } of run) {
        await runRandomly(open.client, open.database, name, new Pick(numbers))
      }
      const after = await everything(open.database)
      const done = await doneCount()
      for (let step = start; step < done; step++) expect((await undo()).skipped).toBe(0)
      expect(await everything(open.database)).toEqual(before)
      for (let step = start; step < done; step++) await value(open.client.redo())
      expect(await everything(open.database)).toEqual(after)
      for (let step = start; step < done; step++) await undo()
    }),
    { numRuns: 15 },
  )
}, 90_000)

describe('undo', () => {
  it('leaves what was changed since, says how much, and takes back the rest', async () => {
    const id = await paperNamed('Slow percolation')
    await value(open.client.run.editFields({ paperId: id, changes: { title: 'Slow', abstract: 'Water.' } }))
    const [paper] = await value(open.client.query.papers({ paperIds: [id] }))
    if (!paper) throw new Error('the paper is gone')
    const lead = leadVersion(paper)
    const fields = { ...lead.fields, title: 'Changed elsewhere' }
    await open.database.papers.put({ ...paper, versions: { [lead.id]: { ...lead, fields } } })
    expect((await undo()).skipped).toBe(1)
    const [left] = await value(open.client.query.papers({ paperIds: [id] }))
    expect(left && leadVersion(left).fields).toMatchObject({ title: 'Changed elsewhere', abstract: '' })
    expect(left?.titleKeys).toEqual(['changedelsewhere'])
  })

  it('takes a tag of one command off and keeps that of another on the same paper', async () => {
    const id = await paperNamed('Slow percolation')
    await value(open.client.run.addTags({ paperIds: [id], names: ['one'] }))
    const [paper] = await value(open.client.query.papers({ paperIds: [id] }))
    if (!paper) throw new Error('the paper is gone')
    await open.database.papers.put({ ...paper, tagIds: [...paper.tagIds, 'ffff'] })
    expect((await undo()).skipped).toBe(0)
    expect((await open.database.papers.get(id))?.tagIds).toEqual(['ffff'])
  })

  it('makes one line of a typing session, and none of typing that comes to nothing', async () => {
    const id = await paperNamed('Slow percolation')
    const { noteId } = await value(open.client.run.addNote({ paperId: id, text: '' }))
    const type = (text: string, typingSession: string) =>
      value(open.client.run.editNote({ noteId, text, typingSession }))
    for (const text of ['W', 'Wa', 'Water']) await type(text, 'first')
    expect((await lines()).map((line) => line.command)).toEqual(['editNote', 'addNote', 'createPaper'])
    await type('Water!', 'second')
    await type('Water', 'second')
    expect(await lines()).toHaveLength(3)
    await undo()
    expect((await open.database.notes.get(noteId))?.text).toBe('')
  })

  it('makes one line of a new note and what is typed into it', async () => {
    const id = await paperNamed('Slow percolation')
    const typingSession = 'first'
    const { noteId } = await value(open.client.run.addNote({ paperId: id, text: 'W', typingSession }))
    await value(open.client.run.editNote({ noteId, text: 'Water', typingSession }))
    expect((await lines()).map((line) => line.command)).toEqual(['addNote', 'createPaper'])
    await undo()
    expect(await open.database.notes.count()).toBe(0)
    await value(open.client.redo())
    expect((await open.database.notes.get(noteId))?.text).toBe('Water')
  })

  it('forgets what was undone once something else is done', async () => {
    const id = await paperNamed('Slow percolation')
    await value(open.client.run.setRating({ paperIds: [id], rating: 3 }))
    await undo()
    await value(open.client.run.setStatus({ paperIds: [id], status: 'read' }))
    expect(await refused(open.client.redo())).toBe('library.nothingToRedo')
    expect((await lines()).map((line) => line.state)).toEqual(['done', 'gone', 'done'])
  })

  it('asks once before it takes back the work of an earlier day', async () => {
    await paperNamed('Slow percolation')
    await paperNamed('Fast sand')
    open = await open.restart()
    open.clock.now = new Date(open.clock.now.getTime() + 2 * 86_400_000)
    expect(await refused(open.client.undo({ confirmOlder: false }))).toBe('library.undoOlder')
    await value(open.client.undo({ confirmOlder: true }))
    await value(open.client.undo({ confirmOlder: false }))
    expect(await refused(open.client.undo({ confirmOlder: false }))).toBe('library.nothingToUndo')
  })

  it('goes back to a line of history in one step', async () => {
    const id = await paperNamed('Slow percolation')
    const before = await everything(open.database)
    await value(open.client.run.setRating({ paperIds: [id], rating: 3 }))
    await value(open.client.run.setRating({ paperIds: [id], rating: 4 }))
    const target = (await lines())[1]
    await value(open.client.undoTo(target?.id ?? ''))
    expect(await everything(open.database)).toEqual(before)
  })

  it('names no line where a command changed nothing', async () => {
    const id = await paperNamed('Slow percolation')
    await value(open.client.run.setStatus({ paperIds: [id], status: 'inbox' }))
    expect(await lines()).toHaveLength(1)
  })
})

it('keeps history within its bounds, newest first', async () => {
  for (const title of ['One', 'Two', 'Three']) await paperNamed(title)
  await prune(open.database, new Date().toISOString(), { ...historyBounds, commands: 2 })
  expect((await lines()).map((line) => line.labelParams['title'])).toEqual(['Three', 'Two'])
  await prune(open.database, new Date().toISOString(), { ...historyBounds, size: 10 })
  expect(await lines()).toHaveLength(1)
  expect(await open.database.patches.count()).toBe(1)
})
