/** What the clipboard's HTML says of one entry. */
export interface ClipboardMatch {
  /** Addresses of the links in the entry's text, in order. */
  links: string[]
  /** Offsets in the title line at which an element begins or ends. */
  borders: ReadonlySet<number>
}

export const NO_MATCH: ClipboardMatch = { links: [], borders: new Set() }
