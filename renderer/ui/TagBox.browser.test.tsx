import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { draw, erase } from './rendering'
import { TagBox } from './TagBox'

const suggestions = [
  { name: 'emergence', colour: 'ochre' },
  { name: 'federated', colour: 'teal' },
] as const

let closed = 0

function Example() {
  const [value, setValue] = useState<string[]>([])
  return (
    <TagBox
      label="Tags"
      value={value}
      suggestions={suggestions}
      onAdd={(name) => setValue([...value, name])}
      onRemove={(name) => setValue(value.filter((other) => other !== name))}
      onClose={() => closed++}
    />
  )
}

beforeEach(async () => {
  closed = 0
  draw(<Example />)
  await page.getByRole('combobox', { name: 'Tags' }).click()
})
afterEach(erase)

describe('the tag box', () => {
  it('gives the first match on Enter', async () => {
    await userEvent.keyboard('merg{Enter}')
    await expect.element(page.getByRole('button', { name: 'Remove emergence' })).toBeVisible()
  })

  it('makes a new tag on Enter where none matches', async () => {
    await userEvent.keyboard('grokking{Enter}')
    await expect.element(page.getByRole('button', { name: 'Remove grokking' })).toBeVisible()
  })

  it('chooses by arrow keys and tells which is marked', async () => {
    await userEvent.keyboard('{ArrowDown}')
    await expect
      .element(page.getByRole('option', { name: 'federated' }))
      .toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Remove federated' })).toBeVisible()
  })

  it('takes the last tag back with Backspace in the empty field', async () => {
    await userEvent.keyboard('new{Enter}{Backspace}')
    await expect.element(page.getByRole('button', { name: 'Remove new' })).not.toBeInTheDocument()
  })

  it('closes on Escape', async () => {
    await userEvent.keyboard('{Escape}')
    expect(closed).toBe(1)
  })
})
