import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { classes } from '../../ui'
import styles from './VirtualListbox.module.css'

export interface ListOption {
  id: string
  /** Whether it is chosen, where the list is for choosing several. */
  selected?: boolean
  className?: string | undefined
  content: ReactNode
}

interface VirtualListboxProps {
  id: string
  label: string
  count: number
  rowHeight: number
  /** -1 where there is none. */
  active: number
  option: (index: number) => ListOption
  onActive: (index: number) => void
  multiple?: boolean
  className?: string | undefined
}

/** Rows of one height of which only those in sight are mounted, and the active one, which assistive technology reads. */
export function VirtualListbox(props: VirtualListboxProps) {
  const { id, label, count, rowHeight, active, option, onActive, multiple, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return active < 0 || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b)
    },
  })
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active)
    // Only a move of the active row scrolls, not every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active])
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const next = indexAfter(event, active, count, page)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onActive(next)
  }
  return (
    <div
      id={id}
      ref={scroller}
      className={classes(styles.list, className)}
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple}
      aria-activedescendant={active >= 0 && active < count ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const { id: key, selected, content, className: rowClass } = option(index)
          return (
            // Keys are the list's, which keeps the focus and names the active option.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={multiple ? (selected ?? false) : index === active}
              aria-posinset={index + 1}
              aria-setsize={count}
              className={classes(styles.row, index === active && styles.active, rowClass)}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => {
                onActive(index)
                scroller.current?.focus()
              }}
            >
              {content}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function indexAfter(event: KeyboardEvent, active: number, count: number, page: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || count === 0) return null
  const targets: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }
  const target = targets[event.key]
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target))
}
