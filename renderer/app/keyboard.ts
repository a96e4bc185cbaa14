import type { Action } from './actions'
import { chordOf, typesCharacter } from './chords'
import { allActions, chordsOf, isPossible, keyChoices, runAction, type KeyChoices } from './registry'

/** Fields that take no text, where single letters stay keys. */
const textless = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'])

/** True where keys write text. */
export function isEditing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !textless.has(target.type)
}

/** Chords that a text field itself answers to. */
const fieldChords = new Set([
  'Mod+z',
  'Mod+Shift+z',
  'Mod+y',
  'Mod+a',
  'Mod+c',
  'Mod+x',
  'Mod+v',
  'Mod+Shift+v',
  'Mod+b',
  'Mod+i',
])

/** Where a menu, a dialog or a list of choices has the focus, its own keys come first. */
function isInFloating(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog, [role="menu"], [role="dialog"]') !== null
}

/** True where a chord belongs to what has the focus and not to the window. */
export function belongsToFocus(chord: string, target: EventTarget | null): boolean {
  const editing = isEditing(target)
  const plain = !/^(Mod|Ctrl|Alt)\+/.test(chord)
  if (editing) return plain ? !/^F\d+$/.test(chord) : fieldChords.has(chord)
  if (isInFloating(target)) return plain
  // Space and Enter press the button that has the focus.
  const pressed = chord === 'Enter' || chord === ' '
  return (
    pressed && target instanceof Element && target.closest('button, a, summary, [role="treeitem"]') !== null
  )
}

/** The actions that answer to a chord under these settings, whatever is shown. */
export function claimants(chord: string, actions: readonly Action[], choices: KeyChoices): Action[] {
  if (!choices.singleKeys && typesCharacter(chord)) return []
  return actions.filter((action) => chordsOf(action, choices).includes(chord))
}

/** The window's one listener for keys. Answers how to stop it. */
export function installKeyboard(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // 229 is what browsers send while an input method composes.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
    const chord = chordOf(event)
    if (!chord || belongsToFocus(chord, event.target)) return
    const action = claimants(chord, allActions(), keyChoices()).find(isPossible)
    if (!action) return
    if (event.repeat && !repeats(action)) return
    if (runAction(action)) event.preventDefault()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

/** Holding a key moves on and on, and undoes on and on; it does not decide again and again. */
function repeats(action: Action): boolean {
  return action.inPalette === false || action.id === 'edit.undo' || action.id === 'edit.redo'
}
