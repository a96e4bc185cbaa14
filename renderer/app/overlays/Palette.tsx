import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { classes, Icon, Kbd, MathText } from '../../ui'
import { useLibrary, library } from '../library'
import { useApp } from '../store'
import { say } from '../texts'
import { actionItems, grouped, paperItem, sourceItems, type PaletteItem } from './palette-items'
import styles from './Palette.module.css'

/** Finds a command, a source or a paper by a few letters. */
export function Palette({ showPaper }: { showPaper: (paperId: string) => void }) {
  const open = useApp((state) => state.overlay === 'palette')
  return open ? <OpenPalette showPaper={showPaper} /> : null
}

interface PaletteItems {
  items: PaletteItem[]
  /** How many at the front stand as they are; those after them may still be the ones of an earlier text. */
  firm: number
}

function usePaletteItems(text: string, showPaper: (paperId: string) => void): PaletteItems {
  const sources = useLibrary(() => library.query.sources({}), ['tags', 'collections'], [])
  const papers = useLibrary(() => papersFor(text), ['papers'], [text])
  const actions = actionItems(text)
  const wanted = text.trim() !== ''
  const items = [
    ...actions,
    ...sourceItems(text, sources),
    ...(wanted ? (papers?.rows ?? []).map((row) => paperItem(row, showPaper)) : []),
  ]
  const settled = !wanted || (sources !== null && papers?.text === text)
  return { items, firm: settled ? items.length : actions.length }
}

async function papersFor(text: string) {
  const answer = await library.query.suggestPapers({ text, limit: 8 })
  return answer.ok ? { ok: true as const, value: { text, rows: answer.value } } : answer
}

function OpenPalette({ showPaper }: { showPaper: (paperId: string) => void }) {
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [entered, setEntered] = useState(false)
  const { items, firm } = usePaletteItems(text, showPaper)
  const active = Math.min(marked, items.length - 1)
  const close = () => useApp.getState().open(null)
  useEffect(() => dialog.current?.showModal(), [])
  const run = (item: PaletteItem | undefined) => {
    if (!item) return
    // The dialog gives the focus back first, so that the action can move it on.
    dialog.current?.close()
    close()
    item.run()
  }
  // Enter may come before the library has answered; what it found is run when it has.
  const due = entered && firm === items.length
  useEffect(() => {
    if (!due) return
    setEntered(false)
    run(items[active])
    // The answer alone decides when; what is run is what stands then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [due])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && items.length) setMarked((active + step + items.length) % items.length)
    else if (event.key === 'Enter' && (marked > 0 || active < firm)) run(items[active])
    else if (event.key === 'Enter') setEntered(true)
    else return
    event.preventDefault()
  }
  return (
    // The click is on the backdrop; Escape does the same by the platform.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={say('app.palette.label')}
      onClose={close}
      onMouseDown={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className={styles.query}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={say('app.palette.label')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          placeholder={say('app.palette.placeholder')}
          dir="auto"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setMarked(0)
            setEntered(false)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Escape" />
      </div>
      <Results id={id} text={text} items={items} active={active} run={run} mark={setMarked} />
      <footer className={styles.footer}>
        <span>
          <i>↑ ↓</i> {say('app.palette.choose')}
        </span>
        <span>
          <i>Enter</i> {say('app.palette.run')}
        </span>
        <span className="visually-hidden" role="status">
          {say('app.palette.found', { count: items.length })}
        </span>
      </footer>
    </dialog>
  )
}

interface ResultsProps {
  id: string
  text: string
  items: readonly PaletteItem[]
  active: number
  run: (item: PaletteItem) => void
  mark: (index: number) => void
}

function Results({ id, text, items, active, run, mark }: ResultsProps) {
  const position = new Map(items.map((item, index) => [item, index]))
  return (
    <div className={styles.results} id={`${id}-list`} role="listbox" aria-label={say('app.palette.label')}>
      {items.length === 0 && <p className={styles.nothing}>{say('app.palette.nothing', { text })}</p>}
      {grouped(items).map(([group, members]) => (
        <div key={group} role="group" aria-label={group}>
          <div className={styles.group} role="presentation">
            {group}
          </div>
          {members.map((item) => {
            const index = position.get(item) ?? 0
            return (
              <Result
                key={item.id}
                id={`${id}-${index}`}
                item={item}
                text={text}
                marked={index === active}
                run={() => run(item)}
                mark={() => mark(index)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface ResultProps {
  id: string
  item: PaletteItem
  text: string
  marked: boolean
  run: () => void
  mark: () => void
}

function Result({ id, item, text, marked, run, mark }: ResultProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (marked) element.current?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  return (
    // The field keeps the focus and its keys; it names the marked line.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      className={classes(styles.result, marked && styles.marked)}
      onMouseMove={mark}
      onClick={run}
    >
      <span className={styles.icon}>{item.icon}</span>
      <MathText className={styles.label} text={item.label} highlight={text} />
      {item.note && <span className={styles.note}>{item.note}</span>}
      {item.keys && <Kbd keys={item.keys} />}
    </div>
  )
}
