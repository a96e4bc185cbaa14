import { onMac, splitChord } from '../ui/keys'

/** What is read of a keyboard event. */
export interface Pressed {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const modifiers = ['Mod', 'Ctrl', 'Alt', 'Shift']
const modifierKeys = new Set(['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'CapsLock', 'Dead', 'Process'])

/**
 * The chord of a key event in the form of `Action.key`, modifiers in the order Mod, Ctrl, Alt, Shift; null while
 * only modifiers are down. Shift is named with letters and named keys; a sign such as `?` already holds it.
 */
export function chordOf(event: Pressed, mac = onMac): string | null {
  if (modifierKeys.has(event.key)) return null
  const key = event.key.length === 1 ? baseKey(event) : event.key
  const mod = mac ? event.metaKey : event.ctrlKey
  const ctrl = mac && event.ctrlKey
  const parts: string[] = []
  if (mod) parts.push('Mod')
  if (ctrl) parts.push('Ctrl')
  if (event.altKey) parts.push('Alt')
  if (event.shiftKey && (key.length > 1 || isLetter(key) || key === ' ')) parts.push('Shift')
  return [...parts, key].join('+')
}

/** With a modifier held, layouts without Latin letters still mean the key's place: Ctrl+Z is Ctrl+Я there. */
function baseKey(event: Pressed): string {
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && !/^[\x20-\x7e]$/.test(key)) {
    const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
    if (letter) return letter.toLowerCase()
  }
  return key
}

function isLetter(key: string): boolean {
  return key.toLowerCase() !== key.toUpperCase()
}

/** A written chord in one form, so that `Shift+Mod+Z` and `Mod+Shift+z` are the same. */
export function normaliseChord(chord: string): string {
  const parts = splitChord(chord)
  const key = parts.at(-1) ?? ''
  const held = modifiers.filter((name) => parts.slice(0, -1).includes(name))
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+')
}

/** True for a chord that types a character: such keys stay silent while text is edited, and can be switched off. */
export function typesCharacter(chord: string): boolean {
  const parts = splitChord(chord)
  const key = parts.at(-1) ?? ''
  return key.length === 1 && !parts.some((part) => part === 'Mod' || part === 'Ctrl' || part === 'Alt')
}
