import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import type { PaperRow } from '../../library/calls'

/** From this width on, one line shows a title whole as often as two lines do. */
const oneLineFrom = 1080
const passageHeight = 18
const rowPitch = 1

/** Whether rows have two lines, and how high they are: read from the styles, which know density and text size. */
export function useRowShape(probe: RefObject<HTMLElement | null>, wish: 'one-line' | 'two-line') {
  const [size, setSize] = useState({ width: 0, one: 32, two: 52 })
  useLayoutEffect(() => {
    const element = probe.current
    if (!element) return
    const measure = () => {
      const [one, two] = [...element.children].map((child) => child.getBoundingClientRect().height)
      const width = element.getBoundingClientRect().width
      setSize((before) => {
        const next = { width, one: one ?? 32, two: two ?? 52 }
        return before.width === width && before.one === next.one && before.two === next.two ? before : next
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of [element, ...element.children]) observer.observe(child)
    return () => observer.disconnect()
  }, [probe])
  const twoLines = wish === 'two-line' && size.width < oneLineFrom
  return { twoLines, height: twoLines ? size.two : size.one }
}

interface WindowOfRows {
  ids: readonly string[]
  rows: RefObject<ReadonlyMap<string, PaperRow>>
  scroller: RefObject<HTMLElement | null>
  height: number
  /** Stays mounted wherever the list is scrolled to, so that it can keep the keyboard's focus. */
  focusedIndex: number
}

/** The rows that are in sight, a few around them, and the focused one. */
export function useWindowOfRows({ ids, rows, scroller, height, focusedIndex }: WindowOfRows) {
  // A new function for each focused row: the virtualizer asks again only for another function.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      if (focusedIndex < 0 || focusedIndex >= range.count || indexes.includes(focusedIndex)) return indexes
      return [...indexes, focusedIndex].sort((one, other) => one - other)
    },
    [focusedIndex],
  )
  const rowHeight = useCallback(
    (index: number) => {
      const id = ids[index]
      return height + (id !== undefined && rows.current.get(id)?.passage ? passageHeight : 0)
    },
    [ids, rows, height],
  )
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids])
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(index) + rowPitch,
    getItemKey,
    overscan: 12,
    rangeExtractor,
    scrollPaddingStart: 4,
    scrollPaddingEnd: 24,
  })
  return { virtualizer, rowHeight }
}
