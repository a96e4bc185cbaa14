/** True on macOS, where Mod is the command key and keys are shown as symbols. */
export const onMac = typeof navigator !== 'undefined' && /^Mac/.test(navigator.platform)

const macNames: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
const names: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}
const shortNames: Record<string, string> = {
  Delete: 'Del',
  Escape: 'Esc',
  Enter: 'Enter',
  ' ': 'Space',
  Backspace: '⌫',
}

/** `Mod+Shift+z` as a person reads it here: `Ctrl Shift Z`, on macOS `⌘⇧Z`. */
export function formatKeys(chord: string, mac = onMac): string {
  const parts = splitChord(chord).map((part) => {
    const name = (mac ? macNames[part] : undefined) ?? names[part] ?? shortNames[part]
    return name ?? (part.length === 1 ? part.toUpperCase() : part)
  })
  return parts.join(mac ? '' : ' ')
}

/** The chord in the form that `aria-keyshortcuts` wants. */
export function ariaKeys(chord: string, mac = onMac): string {
  return splitChord(chord)
    .map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part === ' ' ? 'Space' : part))
    .join('+')
}

/** The parts of a chord; a `+` at the end is the plus key itself. */
export function splitChord(chord: string): string[] {
  if (chord.endsWith('++')) return [...chord.slice(0, -2).split('+'), '+']
  return chord === '+' ? ['+'] : chord.split('+')
}
