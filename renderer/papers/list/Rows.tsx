import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useSetting } from '../../app/settings'
import { say } from '../../app/texts'
import { ContextMenu } from '../../ui'
import { usePapers } from '../store'
import { useRowMenu } from '../useRowMenu'
import { useSources, useTags } from '../useSources'
import { ColumnHeads } from './ColumnHeads'
import { dragRows } from './drag-rows'
import { keyInGrid, pointAt } from './grid-input'
import { Row } from './Row'
import { useFocusedRow } from './useFocusedRow'
import { useRows } from './useRows'
import { useRowShape, useWindowOfRows } from './useWindowOfRows'
import styles from './Rows.module.css'

/** The grid of papers. Only rows in sight are in the document, and the focused one. */
export function Rows({ ids }: { ids: readonly string[] }) {
  const selection = usePapers((state) => state.selection)
  const text = usePapers((state) => state.text)
  const wish = useSetting('listRows')
  const tags = useTags(useSources())
  const probe = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const rowsRef = useRef<ReturnType<typeof useRows>>(new Map())
  const { twoLines, height } = useRowShape(probe, wish)
  const focusedIndex = useMemo(
    () => (selection.focused === null ? -1 : ids.indexOf(selection.focused)),
    [ids, selection.focused],
  )
  const { virtualizer, rowHeight } = useWindowOfRows({ ids, rows: rowsRef, scroller, height, focusedIndex })
  const items = virtualizer.getVirtualItems()
  const wanted = useMemo(() => items.flatMap((item) => ids[item.index] ?? []), [items, ids])
  const rows = useRows(wanted, text)
  const menu = useRowMenu(rows)

  useEffect(() => {
    rowsRef.current = rows
  }, [rows])
  // Heights depend on which rows show a passage, and on density and text size.
  useLayoutEffect(() => {
    rowsRef.current = rows
    virtualizer.measure()
  }, [virtualizer, rows, height])
  const focus = useFocusedRow(scroller, focusedIndex, virtualizer)

  return (
    <div
      role="grid"
      className={styles.grid}
      aria-label={say('papers.list')}
      aria-rowcount={ids.length + 1}
      aria-colcount={6}
      aria-multiselectable="true"
      tabIndex={-1}
      onKeyDown={(event) => keyInGrid(event, scroller.current, height)}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div ref={probe} className={styles.probe} aria-hidden="true">
        <i className={styles.probeOne} />
        <i className={styles.probeTwo} />
      </div>
      <ColumnHeads twoLines={twoLines} />
      <ContextMenu items={menu} label={say('papers.list')}>
        {/* Keys and roles are the grid's; this is where it scrolls. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={scroller}
          className={styles.scroll}
          onMouseDown={pointAt}
          onContextMenu={pointAt}
          onDragStart={dragRows}
        >
          <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
            {items.map((item) => {
              const id = ids[item.index] ?? ''
              return (
                <Row
                  key={id}
                  id={id}
                  row={rows.get(id)}
                  index={item.index}
                  start={item.start}
                  height={rowHeight(item.index)}
                  selected={selection.selected.has(id)}
                  reachable={focusedIndex < 0 ? item.index === 0 : item.index === focusedIndex}
                  twoLines={twoLines}
                  text={text}
                  tags={tags}
                />
              )
            })}
          </div>
        </div>
      </ContextMenu>
    </div>
  )
}
