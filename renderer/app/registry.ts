import { library } from './library'
import type { Action } from './actions'
import { normaliseChord, typesCharacter } from './chords'
import { useApp } from './store'

let registered: readonly Action[] = []

/** Makes actions known to keyboard, palette, menus and tooltips. Called once, where the window starts. */
export function registerActions(actions: readonly Action[]): void {
  registered = actions
}

export function allActions(): readonly Action[] {
  return registered
}

export interface KeyChoices {
  singleKeys: boolean
  keys: Record<string, string>
}

/** The chords an action answers to under a person's settings, the shown one first. */
export function chordsOf(action: Action, choices: KeyChoices): string[] {
  const changed = choices.keys[action.id]
  const chords = changed === undefined ? [action.key ?? '', ...(action.alsoKeys ?? [])] : [changed]
  return chords
    .filter(Boolean)
    .map(normaliseChord)
    .filter((chord) => choices.singleKeys || !typesCharacter(chord))
}

/** The key to show beside an action, for tooltips and menus; undefined where it has none. */
export function keyOf(id: string): string | undefined {
  const action = registered.find((candidate) => candidate.id === id)
  return action && chordsOf(action, keyChoices())[0]
}

export function keyChoices(): KeyChoices {
  return useApp.getState().settings ?? { singleKeys: true, keys: {} }
}

/** Which pairs of actions would answer to the same chord in the same place. */
export function keyConflicts(actions: readonly Action[], choices: KeyChoices): [Action, Action, string][] {
  const conflicts: [Action, Action, string][] = []
  actions.forEach((action, index) => {
    const chords = new Set(chordsOf(action, choices))
    for (const other of actions.slice(index + 1)) {
      if (!scopesMeet(action, other)) continue
      const shared = chordsOf(other, choices).find((chord) => chords.has(chord))
      if (shared) conflicts.push([action, other, shared])
    }
  })
  return conflicts
}

function scopesMeet(one: Action, other: Action): boolean {
  return one.scope === other.scope || one.scope === 'everywhere' || other.scope === 'everywhere'
}

/** True where an action makes sense in what is shown now. */
export function isPossible(action: Action): boolean {
  const view = useApp.getState().view.kind
  const inScope =
    action.scope === 'everywhere' ||
    (action.scope === 'library' && view === 'library') ||
    (action.scope === 'review' && view === 'review')
  return inScope && (action.when?.() ?? true)
}

/** Runs an action if it makes sense now; true where it ran. What goes wrong in it reaches the window's boundary. */
export function runAction(action: Action): boolean {
  if (!isPossible(action)) return false
  void action.run({ library })
  return true
}

export function runActionById(id: string): boolean {
  const action = registered.find((candidate) => candidate.id === id)
  return action ? runAction(action) : false
}
