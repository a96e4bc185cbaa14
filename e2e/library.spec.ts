import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { seriousFindings } from './axe'
import { freshProfile, launchLectern, type Launched } from './launch'

const root = path.resolve(import.meta.dirname, '..')
const seed = path.join(root, '../shared/listings/seed-listing.txt')
if (!existsSync(seed) && process.env['LECTERN_SHARED_REQUIRED'] === '1') throw new Error(`${seed} is missing`)
const listing = existsSync(seed) ? seed : path.join(root, 'resources/sample-listing.txt')

const row = (page: Page, name: RegExp) => page.getByRole('row', { name })
const search = (page: Page) => page.getByRole('textbox', { name: 'Search' })

async function pasteListing({ app, page }: Launched): Promise<void> {
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), readFileSync(listing, 'utf8'))
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.getByRole('button', { name: /^Add \d+ papers/ })).toBeEnabled()
}

test('keeps a day of work over a restart and undoes it step by step', async () => {
  test.skip(!existsSync(seed), '../shared/listings/seed-listing.txt is not beside the project')
  const userDataDir = freshProfile()
  let lectern = await launchLectern({ userDataDir })
  let { page } = lectern

  await pasteListing(lectern)
  await expect(page.getByRole('heading', { name: /^21 papers found/ })).toBeVisible()
  await expect(page.getByText(/to check|please check/i)).toBeHidden()
  await page.getByRole('combobox', { name: 'Tags for all' }).fill('lubana')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '22')

  await row(page, /Mechanistic Mode Connectivity/).click()
  await page.keyboard.press('4')
  await expect(page.getByRole('treeitem', { name: /^Read 1$/ })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Barriers fall as $n_k^2$ grows.')
  await page.keyboard.press('Escape')
  await expect(page.locator('.katex').filter({ hasText: 'n' }).first()).toBeVisible()
  await row(page, /Mechanistic Mode Connectivity/).click()
  await page.keyboard.press('t')
  await page.keyboard.type('basins')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(row(page, /Mechanistic Mode Connectivity/)).toContainText('basins')
  await page.keyboard.press('/')
  await page.keyboard.type('percolation')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await expect(row(page, /A Percolation Model of Emergence/)).toBeVisible()
  await lectern.close()

  lectern = await launchLectern({ userDataDir })
  page = lectern.page
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '22')
  const kept = row(page, /Mechanistic Mode Connectivity/)
  await expect(kept).toContainText('basins')
  await kept.click()
  await expect(page.getByText('Barriers fall as')).toBeVisible()
  await expect(page.getByRole('treeitem', { name: /^Read 1$/ })).toBeVisible()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(kept).not.toContainText('basins')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Barriers fall as')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('treeitem', { name: /^Inbox 21$/ })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByRole('treeitem', { name: /^Read 1$/ })).toBeVisible()
  await expect(page.getByText(/^Done again/).first()).toBeVisible()
  await lectern.close()
  rmSync(userDataDir, { recursive: true, force: true })
})

test('moves the focus on and keeps the place when a paper leaves the view', async () => {
  const lectern = await launchLectern()
  const { page } = lectern
  await pasteListing(lectern)
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('treeitem', { name: /^Inbox/ }).click()
  const third = (await page.getByRole('row').nth(3).innerText()).split('\n')[0] ?? ''
  await page.getByRole('row').nth(2).click()
  await page.keyboard.press('4')
  await expect(page.getByRole('treeitem', { name: /^Read 1$/ })).toBeVisible()
  await expect(page.locator('[role=row]:focus')).toContainText(third)
  await lectern.close()
})

test('lacks nothing serious for assistive technology in any view', async () => {
  const lectern = await launchLectern()
  const { page } = lectern
  await expect(page.getByRole('button', { name: /^Paste a listing/ })).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Commands and papers' })).toBeFocused()
    await page.keyboard.type(`Theme: ${scheme}`)
    await expect(page.getByRole('option', { name: `Theme: ${scheme}` })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme)
    await expect(page.getByRole('tree').first()).toBeVisible()
    expect(await seriousFindings(page), `first view, ${scheme}`).toEqual([])
    if (scheme === 'light') {
      await pasteListing(lectern)
      expect(await seriousFindings(page), 'review').toEqual([])
      await page.keyboard.press('ControlOrMeta+Enter')
    }
    await page.getByRole('row').nth(1).click()
    expect(await seriousFindings(page), `library, ${scheme}`).toEqual([])
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Commands and papers' })).toBeVisible()
    expect(await seriousFindings(page), `palette, ${scheme}`).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Show history/ }).click()
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
    expect(await seriousFindings(page), `history, ${scheme}`).toEqual([])
    await page.getByRole('button', { name: /^Settings/ }).click()
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    expect(await seriousFindings(page), `settings, ${scheme}`).toEqual([])
    await page.getByRole('treeitem', { name: /^All papers/ }).click()
  }
  await lectern.close()
})

test('writes by keyboard alone: search, note, tag, status, all without a pointer', async () => {
  const lectern = await launchLectern()
  const { page } = lectern
  await pasteListing(lectern)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.locator('[role=row]:focus')).toBeVisible()
  await expect(page.getByText('Abstract', { exact: true })).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[role=row]:focus')).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('treeitem', { name: /^To read 1$/ })).toBeVisible()
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('j4')
  await expect(search(page)).toHaveValue('j4')
  await expect(page.getByRole('treeitem', { name: /^To read 1$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(search(page)).not.toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await lectern.close()
})

test('filters by subject and drops the filter again', async () => {
  const lectern = await launchLectern()
  const { page } = lectern
  await page.getByRole('button', { name: /^Try the sample/ }).click()
  await expect(page.getByRole('button', { name: /^Add 20 papers/ })).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '21')
  await page.getByRole('button', { name: 'Subject', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'gr-qc' }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await page.getByRole('button', { name: 'Drop gr-qc' }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '21')
  await lectern.close()
})
