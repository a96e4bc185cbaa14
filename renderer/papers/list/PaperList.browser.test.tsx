import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyFields } from '../../../shared/model/fields'
import { Settings } from '../../../shared/model/settings'
import { installKeyboard } from '../../app/keyboard'
import { library, valueOf } from '../../app/library'
import { registerActions } from '../../app/registry'
import { useApp } from '../../app/store'
import { draw, erase } from '../../ui/rendering'
import '../../ui/tokens.css'
import '../../ui/base.css'
import { paperActions } from '../actions'
import { noFilter, usePapers } from '../store'
import { PaperList } from './PaperList'

// Each test looks at a tag of its own: the library is the one that all windows of this browser share.
const count = 60
let stopKeys: () => void = () => undefined
const title = (number: number) => `Study ${String(number).padStart(2, '0')} of winding paths`

async function showPapers(): Promise<void> {
  // Without digits: a search for the number of a study is to find that study alone.
  const tagName = `list ${crypto.randomUUID().replace(/\d/gu, 'x')}`
  const made = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      valueOf(library.run.createPaper({ fields: { ...emptyFields(), title: title(index) } })),
    ),
  )
  const [first, ...rest] = made.map(({ paperId }) => paperId)
  if (first === undefined) throw new Error('no papers were made')
  await valueOf(library.run.addTags({ paperIds: [first, ...rest], names: [tagName] }))
  const { tags } = await valueOf(library.query.sources({}))
  const tagId = tags.find((tag) => tag.name === tagName)?.id ?? ''
  const source = { kind: 'tag', tagId } as const
  useApp.getState().go({ kind: 'library', source })
  usePapers.setState({
    text: '',
    filter: noFilter,
    sort: { column: 'title', direction: 'ascending' },
    panel: null,
  })
  draw(
    <div style={{ width: 900, height: 600, display: 'grid' }}>
      <PaperList source={source} />
    </div>,
  )
  await expect.element(row(0)).toBeVisible()
}

const row = (number: number) => page.getByRole('row', { name: title(number) })
const scroller = () => document.querySelector('[role="grid"] [role="rowgroup"]:last-of-type')?.parentElement
const focusedTitle = () => document.activeElement?.querySelector('[aria-colindex="2"]')?.textContent

beforeEach(async () => {
  await page.viewport(1000, 700)
  useApp.getState().setSettings(Settings.parse({}))
  registerActions(paperActions)
  stopKeys = installKeyboard()
  await showPapers()
})
afterEach(() => {
  stopKeys()
  erase()
})

it('counts its rows and columns for assistive technology', async () => {
  const grid = page.getByRole('grid')
  await expect.element(grid).toHaveAttribute('aria-rowcount', String(count + 1))
  await expect.element(grid).toHaveAttribute('aria-colcount', '6')
  await expect.element(row(2)).toHaveAttribute('aria-rowindex', '4')
})

it('moves by letters and by arrows, and takes the focus along', async () => {
  await row(0).click()
  await userEvent.keyboard('jj')
  await vi.waitFor(() => expect(focusedTitle()).toBe(title(2)))
  await userEvent.keyboard('{ArrowDown}k')
  await vi.waitFor(() => expect(focusedTitle()).toBe(title(2)))
  await userEvent.keyboard('{End}')
  await vi.waitFor(() => expect(focusedTitle()).toBe(title(count - 1)))
})

it('keeps the focused row in the document however far it is scrolled away', async () => {
  await row(1).click()
  const focused = document.activeElement
  scroller()?.scrollTo({ top: 2000 })
  await expect.element(row(40)).toBeVisible()
  expect(document.activeElement).toBe(focused)
  expect(focusedTitle()).toBe(title(1))
  await userEvent.keyboard('{ArrowDown}')
  await vi.waitFor(() => expect(focusedTitle()).toBe(title(2)))
})

it('gives the focus to the next row when a paper leaves the list, and does not scroll', async () => {
  scroller()?.scrollTo({ top: 700 })
  await row(18).click()
  const top = scroller()?.scrollTop
  await userEvent.keyboard('{Delete}')
  await vi.waitFor(() => expect(focusedTitle()).toBe(title(19)))
  await expect.element(row(18)).not.toBeInTheDocument()
  expect(scroller()?.scrollTop).toBe(top)
  await expect.element(row(19)).toHaveAttribute('aria-selected', 'true')
})

it('selects a range with Shift and all with one key', async () => {
  await row(3).click()
  await userEvent.keyboard('{Shift>}jj{/Shift}')
  await expect.element(page.getByRole('toolbar', { name: '3 papers selected' })).toBeVisible()
  await userEvent.keyboard('{Control>}a{/Control}')
  await expect.element(page.getByRole('toolbar', { name: `${count} papers selected` })).toBeVisible()
})

it('narrows to what is typed in the search field, where no letter is a key', async () => {
  await row(0).click()
  await userEvent.keyboard('/')
  await userEvent.keyboard('study 07 j')
  await expect.element(page.getByText('none found')).toBeVisible()
  await userEvent.keyboard('{Backspace}{Backspace}')
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1))
})
