import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button } from './Button'
import { Menu, type MenuItem } from './Menu'
import { draw, erase } from './rendering'

afterEach(erase)

function menuOf(items: MenuItem[]) {
  draw(<Menu label="More" trigger={<Button>Open</Button>} items={items} />)
}

it('opens, moves and runs by keys alone', async () => {
  const ran: string[] = []
  menuOf([
    { id: 'one', label: 'One', run: () => ran.push('one') },
    { id: 'two', label: 'Two', run: () => ran.push('two') },
  ])
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByRole('menuitem', { name: 'One' })).toHaveFocus()
  await expect.element(page.getByRole('menuitem', { name: 'One' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('menuitem', { name: 'Two' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(ran).toEqual(['two'])
})

it('gives the focus back on Escape', async () => {
  menuOf([{ id: 'one', label: 'One', run: () => undefined }])
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByRole('menuitem', { name: 'One' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus()
})

it('tells which choice is checked', async () => {
  menuOf([{ id: 'one', label: 'One', checked: true, run: () => undefined }])
  await page.getByRole('button', { name: 'Open' }).click()
  await expect.element(page.getByRole('menuitemcheckbox', { name: 'One' })).toBeChecked()
})
