import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchLectern, type Launched } from '../launch'

const pictures = path.resolve(import.meta.dirname, '../../docs/screenshots')
const sizes = [
  [1280, 800],
  [1920, 1080],
  [1024, 700],
] as const

async function resize({ app, page }: Launched, [width, height]: readonly [number, number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

/** A picture at each size; the window ends at the first. */
async function shoot(lectern: Launched, name: string): Promise<void> {
  const { page } = lectern
  const theme = await page.locator('html').getAttribute('data-theme')
  for (const size of sizes) {
    await resize(lectern, size)
    await page.mouse.move(0, 0)
    await page.screenshot({ path: path.join(pictures, `${name}-${theme}-${size.join('x')}.png`) })
  }
  await resize(lectern, sizes[0])
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(`Theme: ${theme}`)
  await page.getByRole('option', { name: `Theme: ${theme}` }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

async function makeDetail(page: Page): Promise<void> {
  const rows = page.getByRole('row')
  await rows.nth(3).click()
  for (const [key, tag] of [
    ['3', 'reading group'],
    ['4', 'methods'],
    ['2', 'methods'],
  ] as const) {
    await page.keyboard.press(key)
    await page.keyboard.press('t')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type(tag)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('j')
  }
  await rows.nth(3).click()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type(
    'The bound tightens with $N_{\\mathrm{eff}} = (\\sum_k n_k)^2 / \\sum_k n_k^2$.\n\n- Does it hold for small $K$?\n- Rerun with `--seed 7`.',
  )
  await page.keyboard.press('Escape')
}

test('takes a picture of each view', async () => {
  const lectern = await launchLectern()
  const { page } = lectern
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await shoot(lectern, 'empty')
  await page.getByRole('button', { name: /^Try the sample/ }).click()
  await expect(page.getByRole('button', { name: /^Add \d+ papers/ })).toBeEnabled()
  await shoot(lectern, 'review')
  await setTheme(page, 'dark')
  await shoot(lectern, 'review')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('treeitem', { name: /^All papers/ }).click()
  await makeDetail(page)
  for (const theme of ['dark', 'light'] as const) {
    await setTheme(page, theme)
    await page.getByRole('row').nth(3).click()
    await shoot(lectern, 'library')
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('set')
    await shoot(lectern, 'palette')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Show history/ }).click()
    await shoot(lectern, 'history')
    await page.getByRole('button', { name: /^Settings/ }).click()
    await shoot(lectern, 'settings')
    await page.getByRole('treeitem', { name: /^All papers/ }).click()
  }
  await lectern.close()
})
