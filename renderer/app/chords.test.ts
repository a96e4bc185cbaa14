import { describe, expect, it } from 'vitest'
import { formatKeys } from '../ui/keys'
import { chordOf, normaliseChord, typesCharacter, type Pressed } from './chords'

function press(key: string, held: Partial<Pressed> = {}): Pressed {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('chordOf', () => {
  it('names a letter in lower case', () => {
    expect(chordOf(press('j'), false)).toBe('j')
  })

  it('names Shift with a letter', () => {
    expect(chordOf(press('C', { shiftKey: true }), false)).toBe('Shift+c')
  })

  it('leaves Shift out of a sign that already needs it', () => {
    expect(chordOf(press('?', { shiftKey: true }), false)).toBe('?')
  })

  it('reads Ctrl as Mod where there is no command key', () => {
    expect(chordOf(press('z', { ctrlKey: true }), false)).toBe('Mod+z')
  })

  it('reads the command key as Mod on macOS and keeps Ctrl apart', () => {
    expect(chordOf(press('k', { metaKey: true }), true)).toBe('Mod+k')
    expect(chordOf(press('k', { ctrlKey: true }), true)).toBe('Ctrl+k')
  })

  it('means the place of the key in a layout without Latin letters', () => {
    expect(chordOf(press('я', { ctrlKey: true, code: 'KeyZ' }), false)).toBe('Mod+z')
  })

  it('says nothing while only modifiers are down', () => {
    expect(chordOf(press('Shift', { shiftKey: true }), false)).toBeNull()
  })

  it('leaves the right Alt key of European keyboards to what it types', () => {
    expect(chordOf(press('@', { code: 'KeyQ' }), false)).toBe('@')
  })
})

describe('normaliseChord', () => {
  it('puts modifiers in one order', () => {
    expect(normaliseChord('Shift+Mod+Z')).toBe('Mod+Shift+z')
  })

  it('keeps the plus key', () => {
    expect(normaliseChord('Mod++')).toBe('Mod++')
  })
})

describe('typesCharacter', () => {
  it.each(['j', '1', '?', 'Shift+c', ' '])('is true for %j', (chord) => {
    expect(typesCharacter(chord)).toBe(true)
  })

  it.each(['Mod+k', 'Delete', 'ArrowDown', 'Alt+1'])('is false for %s', (chord) => {
    expect(typesCharacter(chord)).toBe(false)
  })
})

describe('formatKeys', () => {
  it('names keys in words', () => {
    expect(formatKeys('Mod+Shift+z', false)).toBe('Ctrl Shift Z')
  })

  it('names keys in symbols on macOS', () => {
    expect(formatKeys('Mod+Shift+z', true)).toBe('⌘⇧Z')
  })
})
