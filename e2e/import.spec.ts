import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { electron, freshProfile, launchLectern, switches, type Launched } from './launch'
import { bigListing, listingOf } from './listings'

const root = path.resolve(import.meta.dirname, '..')
const seedFile = path.join(root, '../shared/listings/seed-listing.txt')
const sampleFile = path.join(root, 'resources/sample-listing.txt')
const haveSeed = existsSync(seedFile)
if (!haveSeed && process.env['LECTERN_SHARED_REQUIRED'] === '1') throw new Error(`${seedFile} is missing`)
if (!haveSeed) console.log('The seed listing is not beside the project: the sample is imported in its place.')
const listingFile = haveSeed ? seedFile : sampleFile
const paperCount = haveSeed
  ? 21
  : readFileSync(sampleFile, 'utf8').match(/^[A-Za-z.-]+[A-Z][a-z]{2} \d/gmu)?.length

let lectern: Launched
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-files-'))
  lectern = await launchLectern()
  await expect(lectern.page.getByText('0 papers')).toBeVisible()
})
test.afterEach(async () => {
  await lectern.close()
  rmSync(folder, { recursive: true, force: true })
})

const entries = (page: Page) => page.getByRole('listbox', { name: 'Papers found' })
const heading = (page: Page, count: number) =>
  page.getByRole('heading', { name: new RegExp(`^${count.toLocaleString('en')} papers? found`) })

/** A file of the test's own. */
function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

async function paste(text: string): Promise<void> {
  await lectern.app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text)
  await lectern.page.keyboard.press('ControlOrMeta+v')
}

/** Drops files as the system does: events made by a script carry no path. */
async function drop(files: string[]): Promise<void> {
  const cdp = await lectern.page.context().newCDPSession(lectern.page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
}

async function startSecond(args: string[]): Promise<void> {
  const { path: executable, appArgs } = electron()
  const child = spawn(executable, [...appArgs, ...switches(lectern.userDataDir), ...args], {
    stdio: 'ignore',
  })
  await new Promise((resolve) => child.on('exit', resolve))
}

async function expectNothingChanged(): Promise<void> {
  await expect(lectern.page.getByText('Review in progress')).toBeHidden()
  await expect(lectern.page.getByText('0 papers')).toBeVisible()
}

test('brings a pasted listing into the library with a tag for all', async () => {
  const { page } = lectern
  await paste(readFileSync(listingFile, 'utf8'))
  await expect(heading(page, paperCount ?? 0)).toBeVisible()
  await expect(page.getByRole('button', { name: /^To check/ })).toBeHidden()
  await page.getByRole('combobox', { name: 'Tags for all' }).fill('reading group')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Add ${paperCount} papers` }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String((paperCount ?? 0) + 1))
  await expect(page.getByRole('row').nth(1)).toContainText('reading group')
})

test('decides by keys alone: moves, leaves out, sets a status, tags, adds', async () => {
  const { page } = lectern
  await paste(listingOf(3))
  await expect(entries(page)).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('2')
  await page.keyboard.press('t')
  await page.keyboard.type('tides')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(entries(page)).toBeFocused()
  await expect(page.getByRole('radio', { name: 'To read' })).toBeChecked()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3')
  await expect(page.getByRole('row', { name: /Tide 2/ })).toContainText('tides')
})

test('asks where an unclear title ends, and takes the answer by keys', async () => {
  const { page } = lectern
  await paste('LGNov 21, 2023\nOn the work of Max PlanckMorgenStern\nWe look at the sea.\n' + listingOf(2))
  await expect(entries(page)).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: 'Where does the title end?' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'On the work of Max Planck', exact: true })).toBeVisible()
  await page.keyboard.press('a')
  await expect(
    page.getByRole('heading', { name: 'On the work of Max PlanckMorgen', exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^To check/ })).toBeHidden()
})

test('corrects a title in place', async () => {
  const { page } = lectern
  await paste(listingOf(1))
  await expect(entries(page)).toBeFocused()
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Edit the title' }).fill('Of Tides and $x^2$')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(entries(page)).toBeFocused()
  await expect(entries(page).getByRole('option')).toContainText('Of Tides and')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('row', { name: /Of Tides and/ })).toBeVisible()
})

test('undoes an import into its review', async () => {
  const { page } = lectern
  await paste(listingOf(2))
  await page.getByRole('button', { name: 'Add 2 papers' }).click()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(heading(page, 2)).toBeVisible()
})

test('finds what was left out of an import and takes it later', async () => {
  const { page } = lectern
  await paste(listingOf(3))
  await page.getByRole('button', { name: 'Take none' }).click()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('treeitem', { name: /Pasted/ }).click()
  await page.getByRole('treeitem', { name: /^Left out/ }).click()
  await page.getByRole('textbox', { name: 'Search what was left out' }).fill('tide 2')
  await page.getByRole('option', { name: /Tide 2/ }).click()
  await page.getByRole('button', { name: 'Take', exact: true }).click()
  await expect(page.getByRole('option', { name: /Tide 2/ })).toContainText('Taken later')
})

test('marks a paper that is there already and leaves it as it is', async () => {
  const { page } = lectern
  await paste(listingOf(2))
  await page.getByRole('button', { name: 'Add 2 papers' }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3')
  await paste(listingOf(3))
  await expect(page.getByRole('button', { name: /^In library/ })).toContainText('2')
  await expect(page.getByRole('button', { name: 'Add 1 paper' })).toBeVisible()
})

test('opens a file that a second start brings', async () => {
  await startSecond([fileOf('week.txt', listingOf(4))])
  await expect(heading(lectern.page, 4)).toBeVisible()
  await expect(lectern.page.getByText('week.txt')).toBeVisible()
})

test('opens the files of its command line', async () => {
  const started = await launchLectern({ args: [fileOf('argument.txt', listingOf(3))] })
  await expect(heading(started.page, 3)).toBeVisible()
  await started.close()
})

test('opens a file that is dropped onto the window', async () => {
  await drop([fileOf('dropped.txt', listingOf(5))])
  await expect(heading(lectern.page, 5)).toBeVisible()
})

test('opens two dropped files as two reviews', async () => {
  await drop([fileOf('one.txt', listingOf(2)), fileOf('two.txt', listingOf(3))])
  await expect(heading(lectern.page, 2)).toBeVisible()
  await lectern.page.keyboard.press('Escape')
  await lectern.page.getByRole('treeitem', { name: /two\.txt/ }).click()
  await expect(heading(lectern.page, 3)).toBeVisible()
})

test('takes its overlay away when a drag is given up', async () => {
  const { page } = lectern
  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [fileOf('away.txt', listingOf(1))], dragOperationsMask: 1 }
  await cdp.send('Input.dispatchDragEvent', { type: 'dragEnter', x: 400, y: 300, data })
  await cdp.send('Input.dispatchDragEvent', { type: 'dragOver', x: 400, y: 300, data })
  await expect(page.getByText('Drop to read the listing')).toBeVisible()
  await cdp.send('Input.dispatchDragEvent', { type: 'dragCancel', x: 1, y: 1, data })
  await page.mouse.move(500, 400)
  await page.mouse.move(520, 400)
  await expect(page.getByText('Drop to read the listing')).toBeHidden()
})

test('tells a single address from a listing', async () => {
  await paste('https://arxiv.org/abs/2311.12786')
  await expect(lectern.page.getByText(/not a listing/).last()).toBeVisible()
  await expectNothingChanged()
})

test('keeps a text without papers, to be corrected and read again', async () => {
  const { page } = lectern
  await paste('Some notes of mine\nand a second line')
  await expect(page.getByRole('alert')).toContainText('No papers found')
  await page.getByRole('button', { name: 'Show the review' }).click()
  await page.getByRole('textbox', { name: 'Text of this part' }).fill(listingOf(1))
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(heading(page, 1)).toBeVisible()
})

test.describe('what cannot be read', () => {
  test('says of a listing that is cut off which line it ends in, and reads the rest', async () => {
    const { page } = lectern
    await drop([fileOf('cut.txt', `${listingOf(2)}LGNov 21, 2023\n`)])
    await expect(heading(page, 2)).toBeVisible()
    await page.getByRole('button', { name: /^Unreadable/ }).click()
    await expect(page.getByRole('option', { name: /Cut off/ })).toContainText('7')
  })

  test('says that a file is empty', async () => {
    await drop([fileOf('empty.txt', '')])
    await expect(lectern.page.getByRole('alert')).toContainText('empty.txt')
    await expect(lectern.page.getByRole('alert')).toContainText('Nothing was changed')
    await expectNothingChanged()
  })

  test('says that a file is not text', async () => {
    const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 31) % 256))
    await drop([fileOf('picture.txt', bytes)])
    await expect(lectern.page.getByRole('alert')).toContainText('picture.txt')
    await expect(lectern.page.getByRole('alert')).toContainText('Nothing was changed')
    await expectNothingChanged()
  })

  test('says that a file may not be read', async () => {
    const file = fileOf('locked.txt', listingOf(2))
    await lectern.app.evaluate(() => {
      const files = process.mainModule?.require('node:fs/promises') as { open: () => Promise<never> }
      files.open = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
    })
    await drop([file])
    await expect(lectern.page.getByRole('alert')).toContainText('You have no permission to read it')
    await expectNothingChanged()
  })
})

test('goes on with a review after the app was killed', async () => {
  const userDataDir = freshProfile()
  const killed = await launchLectern({ userDataDir })
  await expect(killed.page.getByText('0 papers')).toBeVisible()
  const review = fileOf('killed.txt', listingOf(30))
  await killed.page.evaluate(
    (text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    },
    readFileSync(review, 'utf8'),
  )
  await expect(heading(killed.page, 30)).toBeVisible()
  await killed.page.keyboard.press('x')
  await expect(killed.page.getByRole('button', { name: 'Add 29 papers' })).toBeVisible()
  await expect(killed.page.getByText('90 lines')).toBeVisible()
  const gone = new Promise((resolve) => killed.app.process().on('exit', resolve))
  killed.app.process().kill('SIGKILL')
  await gone
  const again = await launchLectern({ userDataDir })
  await again.page.getByRole('treeitem', { name: /Pasted listing/ }).click()
  await expect(again.page.getByRole('button', { name: 'Add 29 papers' })).toBeVisible()
  await again.close()
  rmSync(userDataDir, { recursive: true, force: true })
})

test.describe('a listing of 50 MB', () => {
  test('shows its progress and can be cancelled without a trace', async () => {
    const { page } = lectern
    await drop([fileOf('big.txt', bigListing())])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Reading cancelled.').last()).toBeVisible()
    await expectNothingChanged()
  })

  test('is read to its end while the window answers', async () => {
    test.setTimeout(240_000)
    const { page } = lectern
    await drop([fileOf('big.txt', bigListing())])
    await expect(entries(page)).toBeVisible()
    await page.keyboard.press('j')
    await expect(entries(page)).toHaveAttribute('aria-activedescendant', /-1$/)
    await expect(heading(page, 25_000)).toBeVisible({ timeout: 200_000 })
  })
})
