/**
 * The few words that parts of ui say themselves, since this layer knows no texts.
 * One object, so that the app puts the person's language in at its start (`setWords`).
 */
export interface Words {
  close: string
  remove(name: string): string
  createTag(name: string): string
  noTagMatches: string
  paperNotFound(key: string): string
}

let current: Words = {
  close: 'Close',
  remove: (name) => `Remove ${name}`,
  createTag: (name) => `New tag “${name}”`,
  noTagMatches: 'Type a name to make a tag',
  paperNotFound: (key) => `No paper has the key ${key}`,
}

export function words(): Words {
  return current
}

export function setWords(replacement: Words): void {
  current = replacement
}
