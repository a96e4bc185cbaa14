import { describe, expect, it } from 'vitest'
import { MenuAction } from '../../shared/contract/app'
import { splitChord } from '../ui/keys'
import type { ActionScope } from './actions'
import { chordOf, type Pressed } from './chords'
import { features } from './features'
import { claimants } from './keyboard'
import { chordsOf, keyConflicts } from './registry'

const choices = { singleKeys: true, keys: {} }
const { actions } = features

/** What a keyboard without a command key sends for a chord. */
function press(chord: string): Pressed {
  const parts = splitChord(chord)
  const key = parts.at(-1) ?? ''
  const shiftKey = parts.includes('Shift')
  return {
    key: shiftKey && key.length === 1 ? key.toUpperCase() : key,
    code: '',
    ctrlKey: parts.includes('Mod'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey,
  }
}

describe('the actions', () => {
  it('have ids of their own', () => {
    expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length)
  })

  it('claim each key once in every place it works', () => {
    const wrong: string[] = []
    for (const action of actions) {
      for (const written of chordsOf(action, choices)) {
        const chord = chordOf(press(written), false)
        const places: ActionScope[] = action.scope === 'everywhere' ? ['library', 'review'] : [action.scope]
        for (const place of places) {
          const claiming = claimants(chord ?? '', actions, choices).filter(
            ({ scope }) => scope === place || scope === 'everywhere',
          )
          if (claiming.length !== 1)
            wrong.push(`${written} in ${place}: ${claiming.map(({ id }) => id).join(', ')}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('are free of conflicts as the settings count them', () => {
    expect(keyConflicts(actions, choices)).toEqual([])
  })

  it('include everything that the menus start', () => {
    const ids = new Set(actions.map((action) => action.id))
    expect(MenuAction.options.filter((id) => !ids.has(id))).toEqual([])
  })
})
