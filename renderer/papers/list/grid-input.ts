import type { KeyboardEvent, MouseEvent } from 'react'
import { onMac } from '../../ui'
import { move, selectAll, selectOnly, selectTo, toggle } from '../selection'
import { usePapers } from '../store'

/** The keys of a grid (WAI-ARIA): arrows, Home, End, pages, all, toggle. Letters are actions, not here. */
export function keyInGrid(event: KeyboardEvent, scroller: HTMLElement | null, rowHeight: number): void {
  if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return
  const { ids: list, selection, select, focus } = usePapers.getState()
  const ids = list ?? []
  const command = onMac ? event.metaKey : event.ctrlKey
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 1)
  const step = steps(event.key, page, ids.length)
  if (step !== null && !event.altKey) {
    select(move(selection, ids, step, event.shiftKey))
    focus('row')
  } else if (event.key === 'a' && command) select(selectAll(selection, ids))
  else if (event.key === ' ' && !command && selection.focused !== null)
    select(toggle(selection, selection.focused))
  else if (event.key === 'Enter') focus('detail')
  else if (event.key === 'Escape' && selection.selected.size > 1 && selection.focused !== null) {
    select(selectOnly(selection.focused))
  } else return
  event.preventDefault()
  event.stopPropagation()
}

function steps(key: string, page: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return page
    case 'PageUp':
      return -page
    case 'Home':
      return -count
    case 'End':
      return count
    default:
      return null
  }
}

/** Selects the row under the pointer: alone, with Shift as a range, with Ctrl or Cmd beside the others. */
export function pointAt(event: MouseEvent): void {
  const id = rowIdAt(event.target)
  if (id === null) return
  const { ids, selection, select } = usePapers.getState()
  if (event.type === 'contextmenu' || event.button !== 0) {
    if (!selection.selected.has(id)) select(selectOnly(id))
    return
  }
  if (event.shiftKey) {
    // Otherwise the browser marks the text between both clicks.
    event.preventDefault()
    select(selectTo(selection, ids ?? [], id))
    usePapers.getState().focus('row')
  } else if (onMac ? event.metaKey : event.ctrlKey) select(toggle(selection, id))
  else if (selection.selected.size > 1 && selection.selected.has(id)) releaseOnClick(event, id)
  else select(selectOnly(id))
}

/** A press on one of several selected rows may begin a drag of all of them; only a click lets the others go. */
function releaseOnClick(event: MouseEvent, id: string): void {
  const release = () => usePapers.getState().select(selectOnly(id))
  const target = event.currentTarget
  target.addEventListener('click', release, { once: true })
  target.addEventListener('dragstart', () => target.removeEventListener('click', release), { once: true })
}

/** The paper whose row contains an element. */
export function rowIdAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null
}
