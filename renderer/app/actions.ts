import type { LibraryClient } from '../library/calls'
import type { TextKey } from './texts'

/** Where a single-letter key works: everywhere, or only while that view has the focus. */
export type ActionScope = 'everywhere' | 'library' | 'review'

/**
 * Something a person can do. Palette, menus, tooltips, the shortcut sheet and the keyboard all read this object.
 * `key` is a `+`-joined chord: `j`, `1`, `Shift+c`, `Mod+k` (Ctrl, on macOS Cmd), `Mod+Shift+z`, `Delete`.
 */
export interface Action {
  id: string
  title: TextKey
  group: TextKey
  scope: ActionScope
  key?: string
  /** Further chords that do the same and are not shown first, such as the arrow beside `j`. */
  alsoKeys?: readonly string[]
  /** False hides it from the palette, where it makes no sense there (moving by a row). */
  inPalette?: boolean
  when?(): boolean
  run(context: ActionContext): void | Promise<void>
}

export interface ActionContext {
  library: LibraryClient
}

/** Declares an action under its permanent id, which settings store for changed keys. */
export function action(id: string, rest: Omit<Action, 'id'>): Action {
  return { id, ...rest }
}
