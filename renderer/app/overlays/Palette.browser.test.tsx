import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyFields } from '../../../shared/model/fields'
import { Settings } from '../../../shared/model/settings'
import { draw, erase } from '../../ui/rendering'
import { action } from '../actions'
import { library, valueOf } from '../library'
import { registerActions } from '../registry'
import { useApp } from '../store'
import { Palette } from './Palette'

let ran: string[] = []
let shown: string[] = []

beforeEach(() => {
  ran = []
  shown = []
  useApp.getState().setSettings(Settings.parse({}))
  registerActions([
    action('undo', {
      title: 'history.undo',
      group: 'app.group.edit',
      scope: 'everywhere',
      key: 'Mod+z',
      run: () => void ran.push('undo'),
    }),
    action('redo', {
      title: 'history.redo',
      group: 'app.group.edit',
      scope: 'everywhere',
      run: () => void ran.push('redo'),
    }),
  ])
  draw(<Palette showPaper={(paperId) => void shown.push(paperId)} />)
  useApp.getState().open('palette')
})
afterEach(() => {
  useApp.getState().open(null)
  erase()
})

describe('the palette', () => {
  it('has the focus in its field', async () => {
    await expect.element(page.getByRole('combobox')).toHaveFocus()
  })

  it('runs the marked command on Enter and closes', async () => {
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('red')
    await expect.element(page.getByRole('option', { name: 'Redo' })).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    expect(ran).toEqual(['redo'])
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument()
  })

  it('chooses by arrow keys', async () => {
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(ran).toEqual(['redo'])
  })

  it('runs what the library finds where Enter comes before its answer', async () => {
    const fields = { ...emptyFields(), title: 'Zebra fish in shallow water' }
    const { paperId } = await valueOf(library.run.createPaper({ fields }))
    await userEvent.keyboard('zebra{Enter}')
    await expect.poll(() => shown).toEqual([paperId])
  })

  it('says so where nothing matches', async () => {
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('zzz')
    await expect.element(page.getByText('Nothing matches “zzz”.')).toBeVisible()
  })

  it('closes on Escape', async () => {
    await expect.element(page.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument()
  })
})
