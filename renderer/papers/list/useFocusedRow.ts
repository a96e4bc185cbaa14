import { useEffect, useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import type { Virtualizer } from '@tanstack/react-virtual'
import { usePapers } from '../store'

/**
 * Keeps the keyboard's focus on the focused row: after a move by key, and when the row that had it has left
 * the list. The list scrolls only as far as a move needs; a change of the library does not scroll it.
 */
export function useFocusedRow<Scroller extends HTMLElement>(
  scroller: RefObject<Scroller | null>,
  focusedIndex: number,
  virtualizer: Virtualizer<Scroller, Element>,
) {
  const inside = useRef(false)
  const wish = usePapers((state) => state.focusWish)
  const focused = usePapers((state) => state.selection.focused)
  const lastTurn = useRef(wish.turn)

  const focusRow = () => {
    const row = scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
    row?.focus({ preventScroll: true })
  }

  useLayoutEffect(() => {
    if (wish.turn === lastTurn.current || wish.where !== 'row') return
    lastTurn.current = wish.turn
    if (focusedIndex >= 0) virtualizer.scrollToIndex(focusedIndex)
    focusRow()
  })

  useEffect(() => {
    const nowhere = document.activeElement === document.body || document.activeElement === null
    if (nowhere && (inside.current || !document.querySelector('dialog[open]'))) focusRow()
    // Only when another row has the list's focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focused])

  return {
    onFocus: () => {
      inside.current = true
    },
    onBlur: (event: FocusEvent) => {
      const next = event.relatedTarget
      if (next instanceof Node && !event.currentTarget.contains(next)) inside.current = false
    },
  }
}
