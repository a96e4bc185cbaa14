import { useEffect, useRef } from 'react'
import { usePapers, type FocusWish } from './store'

/** Runs once for each wish to have the keyboard's focus here. */
export function useFocusWish(where: FocusWish['where'], run: () => void): void {
  const wish = usePapers((state) => state.focusWish)
  const lastTurn = useRef(wish.turn)
  useEffect(() => {
    if (wish.turn === lastTurn.current || wish.where !== where) return
    lastTurn.current = wish.turn
    // A pane over the list is shown by the same wish, with the next frame.
    const frame = requestAnimationFrame(run)
    return () => cancelAnimationFrame(frame)
    // `run` is new with every render; only a new wish counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wish, where])
}
