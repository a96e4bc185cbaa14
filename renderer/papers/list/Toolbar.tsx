import { useEffect, useRef, type KeyboardEvent } from 'react'
import { changeSettings, useSetting } from '../../app/settings'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import type { SortColumn } from '../../library/calls'
import { Button, IconButton, Kbd, Menu, TextField, type MenuItem } from '../../ui'
import { keyOf } from '../../app/registry'
import { move } from '../selection'
import { usePapers } from '../store'
import styles from './Toolbar.module.css'

/** Search in what is shown, and how the list is sorted and drawn. */
export function Toolbar() {
  const text = usePapers((state) => state.text)
  const ids = usePapers((state) => state.ids)
  const elsewhere = usePapers((state) => state.elsewhere)
  const search = usePapers((state) => state.search)
  const wish = usePapers((state) => state.focusWish)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const lastTurn = useRef(wish.turn)

  useEffect(() => {
    if (wish.turn === lastTurn.current || wish.where !== 'search') return
    lastTurn.current = wish.turn
    input.current?.focus()
    input.current?.select()
  }, [wish])

  return (
    <div className={styles.toolbar} role="search">
      <TextField
        ref={input}
        className={styles.search}
        label={say('papers.search')}
        hideLabel
        icon="search"
        placeholder={say('papers.search')}
        value={text}
        onChange={search}
        onKeyDown={keyInSearch}
        spellCheck={false}
        tail={
          <span className={styles.tail} aria-live="polite">
            {text === '' ? (
              <Kbd keys={keyOf('search.focus') ?? '/'} />
            ) : (
              <>
                {ids && <span>{say('papers.found', { count: ids.length })}</span>}
                <Kbd keys="Escape" />
              </>
            )}
          </span>
        }
      />
      {text !== '' && elsewhere > 0 && (
        <Button kind="quiet" keys="Mod+Enter" onClick={showAll}>
          {say('papers.elsewhere', { count: elsewhere })}
        </Button>
      )}
      <Menu
        label={say('papers.viewOptions')}
        align="end"
        items={useViewItems()}
        trigger={<IconButton icon="filter" label={say('papers.viewOptions')} />}
      />
    </div>
  )
}

/** The same search, in the whole library. */
export function showAll(): void {
  useApp.getState().go({ kind: 'library', source: { kind: 'all' } })
}

function keyInSearch(event: KeyboardEvent) {
  if (event.nativeEvent.isComposing) return
  const { text, ids, selection, search, select, focus } = usePapers.getState()
  if (event.key === 'Escape') {
    if (text === '') focus('row')
    else search('')
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) showAll()
  else if (event.key === 'Enter' || event.key === 'ArrowDown') {
    if (selection.focused === null) select(move(selection, ids ?? [], 1, false))
    focus('row')
  } else return
  event.preventDefault()
  event.stopPropagation()
}

const columns: readonly SortColumn[] = ['added', 'changed', 'issued', 'title', 'authors', 'status', 'rating']

function useViewItems(): MenuItem[] {
  const sort = usePapers((state) => state.sort)
  const sortBy = usePapers((state) => state.sortBy)
  const rows = useSetting('listRows')
  const density = useSetting('density')
  return [
    ...columns.map((column) => ({
      id: column,
      label: say(`papers.column.${column}`),
      checked: sort.column === column,
      run: () => sortBy({ column, direction: firstDirection(column) }),
    })),
    'separator',
    ...(['ascending', 'descending'] as const).map((direction) => ({
      id: direction,
      label: say(`papers.sort.${direction}`),
      checked: sort.direction === direction,
      run: () => sortBy({ ...sort, direction }),
    })),
    'separator',
    ...(['two-line', 'one-line'] as const).map((listRows) => ({
      id: listRows,
      label: say(listRows === 'two-line' ? 'papers.rows.two' : 'papers.rows.one'),
      checked: rows === listRows,
      run: () => void changeSettings({ listRows }),
    })),
    'separator',
    ...(['compact', 'default', 'roomy'] as const).map((value) => ({
      id: value,
      label: say(`papers.density.${value}`),
      checked: density === value,
      run: () => void changeSettings({ density: value }),
    })),
  ]
}

/** What people want first of a column: the newest, the best, the beginning of the alphabet. */
function firstDirection(column: SortColumn): 'ascending' | 'descending' {
  return column === 'title' || column === 'authors' || column === 'status' ? 'ascending' : 'descending'
}
