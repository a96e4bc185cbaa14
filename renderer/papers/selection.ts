/** Which rows are selected, which one has the focus, and where a range begins. */
export interface Selection {
  focused: string | null
  anchor: string | null
  selected: ReadonlySet<string>
}

export const nothingSelected: Selection = { focused: null, anchor: null, selected: new Set() }

/** One row, as after a plain click. */
export function selectOnly(id: string): Selection {
  return { focused: id, anchor: id, selected: new Set([id]) }
}

/** From the anchor to `id`; what was selected apart from that range is let go. */
export function selectTo(selection: Selection, ids: readonly string[], id: string): Selection {
  const anchor = selection.anchor ?? selection.focused
  const from = anchor === null ? -1 : ids.indexOf(anchor)
  const to = ids.indexOf(id)
  if (from < 0 || to < 0) return selectOnly(id)
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { focused: id, anchor, selected: new Set(range) }
}

/** Adds a row to the selection, or takes it out; the others stay. */
export function toggle(selection: Selection, id: string): Selection {
  const selected = new Set(selection.selected)
  if (!selected.delete(id)) selected.add(id)
  return { focused: id, anchor: id, selected }
}

export function selectAll(selection: Selection, ids: readonly string[]): Selection {
  const focused = selection.focused ?? ids[0] ?? null
  return { focused, anchor: focused, selected: new Set(ids) }
}

/**
 * Moves the focus by `step` rows and stops at the ends. With `extend` the range from the anchor grows or
 * shrinks; without, only the row that is reached is selected.
 */
export function move(selection: Selection, ids: readonly string[], step: number, extend: boolean): Selection {
  const at = selection.focused === null ? -1 : ids.indexOf(selection.focused)
  const from = at < 0 ? (step > 0 ? -1 : ids.length) : at
  const target = ids[Math.max(0, Math.min(ids.length - 1, from + step))]
  if (target === undefined) return nothingSelected
  return extend ? selectTo(selection, ids, target) : selectOnly(target)
}

/**
 * The selection after the list has changed from `before` to `after`. Where the focused row has left,
 * the focus goes to the next row that is still there, or to the last one before it.
 */
export function follow(selection: Selection, before: readonly string[], after: readonly string[]): Selection {
  if (selection.focused === null) return selection
  const present = new Set(after)
  const focused = present.has(selection.focused)
    ? selection.focused
    : nextPresent(before, selection.focused, present)
  if (focused === null) return nothingSelected
  const selected = new Set([...selection.selected].filter((id) => present.has(id)))
  if (selected.size === 0 && selection.selected.size > 0) selected.add(focused)
  const anchor = selection.anchor !== null && present.has(selection.anchor) ? selection.anchor : focused
  return { focused, anchor, selected }
}

function nextPresent(before: readonly string[], id: string, present: ReadonlySet<string>): string | null {
  const at = before.indexOf(id)
  const following = before.slice(at + 1).find((other) => present.has(other))
  if (following !== undefined) return following
  return before.slice(0, Math.max(0, at)).findLast((other) => present.has(other)) ?? null
}

/** The selected ids in the order of the list. */
export function inOrder(selection: Selection, ids: readonly string[]): string[] {
  if (selection.selected.size === 1) return [...selection.selected]
  return ids.filter((id) => selection.selected.has(id))
}
