import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Settings } from '../../shared/model/settings'
import { draw, erase } from '../ui/rendering'
import { action } from './actions'
import { installKeyboard } from './keyboard'
import { registerActions } from './registry'
import { useApp } from './store'

let ran: string[] = []
let stop: () => void = () => undefined

const one = (id: string, key: string) =>
  action(id, {
    title: 'history.undo',
    group: 'app.group.edit',
    scope: 'everywhere',
    key,
    run: () => void ran.push(id),
  })

beforeEach(() => {
  ran = []
  useApp.getState().setSettings(Settings.parse({}))
  registerActions([one('move', 'j'), one('undo', 'Mod+z'), one('palette', 'Mod+k')])
  stop = installKeyboard()
  draw(
    <>
      <input aria-label="Field" />
      <button type="button">Button</button>
    </>,
  )
})
afterEach(() => {
  stop()
  erase()
})

describe('the keyboard', () => {
  it('runs the action of a letter', async () => {
    await page.getByRole('button').click()
    await userEvent.keyboard('j')
    expect(ran).toEqual(['move'])
  })

  it('leaves letters to a field that is written in', async () => {
    await page.getByRole('textbox').click()
    await userEvent.keyboard('j')
    await expect.element(page.getByRole('textbox')).toHaveValue('j')
    expect(ran).toEqual([])
  })

  it('leaves undo to a text field, and runs other chords there', async () => {
    await page.getByRole('textbox').click()
    await userEvent.keyboard('{Control>}z{/Control}{Control>}k{/Control}')
    expect(ran).toEqual(['palette'])
  })

  it('is silent while an input method composes', async () => {
    await page.getByRole('button').click()
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', isComposing: true, bubbles: true }),
    )
    expect(ran).toEqual([])
  })

  it('leaves letters alone where single keys are switched off', async () => {
    useApp.getState().setSettings(Settings.parse({ singleKeys: false }))
    await page.getByRole('button').click()
    await userEvent.keyboard('j{Control>}z{/Control}')
    expect(ran).toEqual(['undo'])
  })

  it('answers to a changed key and no longer to its own', async () => {
    useApp.getState().setSettings(Settings.parse({ keys: { move: 'h' } }))
    await page.getByRole('button').click()
    await userEvent.keyboard('jh')
    expect(ran).toEqual(['move'])
  })

  it('forgets a key that is switched off', async () => {
    useApp.getState().setSettings(Settings.parse({ keys: { move: '' } }))
    await page.getByRole('button').click()
    await userEvent.keyboard('j')
    expect(ran).toEqual([])
  })
})
