import { useMemo, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { say } from '../../app/texts'
import { EmptyState } from '../../ui'
import styles from './NumberedText.module.css'

/** A text of any length with line numbers; only the lines in sight are mounted. */
export function NumberedText({ text }: { text: string }) {
  const lines = useMemo(() => text.split(/\r\n|\n|\r/u), [text])
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 20 * Math.max(1, Math.ceil((lines[index]?.length ?? 0) / 100)),
    overscan: 20,
  })
  if (text === '')
    return (
      <div className={styles.none}>
        <EmptyState icon="file">{say('review.import.noText')}</EmptyState>
      </div>
    )
  return (
    // Scrolled by keys, so it takes the focus.
    <div
      ref={scroller}
      className={styles.text}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={say('review.import.lines')}
    >
      <div className={styles.lines} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span>{index + 1}</span>
            <p dir="auto">{lines[index]}</p>
          </div>
        ))}
      </div>
    </div>
  )
}
