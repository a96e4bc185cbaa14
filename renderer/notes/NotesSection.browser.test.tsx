import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyFields } from '../../shared/model/fields'
import { Settings } from '../../shared/model/settings'
import { library, valueOf } from '../app/library'
import { useApp } from '../app/store'
import { draw, erase } from '../ui/rendering'
import '../ui/tokens.css'
import { NotesSection } from './NotesSection'

let one = ''
let other = ''

async function makePaper(title: string): Promise<string> {
  return (await valueOf(library.run.createPaper({ fields: { ...emptyFields(), title } }))).paperId
}

async function notesOf(paperId: string): Promise<string[]> {
  const detail = await valueOf(library.query.detail({ paperId }))
  return detail?.notes.map((note) => note.text) ?? []
}

const show = (paperId: string) => draw(<NotesSection paperId={paperId} onOpenPaper={() => undefined} />)
const begin = () => page.getByRole('button', { name: 'Write a note' }).click()
const area = () => page.getByRole('textbox', { name: 'Note' })

beforeEach(async () => {
  useApp.getState().setSettings(Settings.parse({}))
  one = await makePaper('One paper')
  other = await makePaper('Another paper')
})
afterEach(erase)

it('saves what was typed a moment before another paper is shown, to its own paper', async () => {
  show(one)
  await begin()
  await userEvent.keyboard('Half a thou')
  show(other)
  await vi.waitFor(async () => expect(await notesOf(one)).toEqual(['Half a thou']))
  expect(await notesOf(other)).toEqual([])
})

it('leaves the caret where it is when the library answers', async () => {
  show(one)
  await begin()
  await userEvent.keyboard('ac{ArrowLeft}b')
  await vi.waitFor(async () => expect(await notesOf(one)).toEqual(['abc']))
  const field = area().element() as HTMLTextAreaElement
  expect([field.value, field.selectionStart]).toEqual(['abc', 2])
  await userEvent.keyboard('d')
  expect(field.value).toBe('abdc')
})

it('shows how a note reads when it is left by Escape', async () => {
  show(one)
  await begin()
  await userEvent.keyboard('**Claim** holds{Escape}')
  await expect.element(page.getByText('Claim', { exact: true })).toBeVisible()
  await expect.element(area()).not.toBeInTheDocument()
})

it('makes a new note and all that was typed into it one step of undo', async () => {
  show(one)
  await begin()
  await userEvent.keyboard('First')
  await vi.waitFor(async () => expect(await notesOf(one)).toEqual(['First']))
  await userEvent.keyboard(' and second{Escape}')
  await vi.waitFor(async () => expect(await notesOf(one)).toEqual(['First and second']))
  await valueOf(library.undo({ confirmOlder: true }))
  expect(await notesOf(one)).toEqual([])
  await valueOf(library.redo())
  expect(await notesOf(one)).toEqual(['First and second'])
})

it('links a paper that is chosen while its key is typed', async () => {
  const unique = `zeta${crypto.randomUUID().slice(0, 8)}`
  await makePaper(`${unique} on lattices`)
  show(one)
  await begin()
  await userEvent.keyboard(`see [[[[${unique}`)
  await expect.element(page.getByRole('option', { name: new RegExp(unique) })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect((area().element() as HTMLTextAreaElement).value).toMatch(/^see \[\[[^\]]+\]\]$/)
})
