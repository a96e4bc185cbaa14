import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { TitleSplit } from '../../../shared/model/entry'
import { classes, Icon, Kbd } from '../../ui'
import { say } from '../../app/texts'
import { characterBoundaries, moveBoundary, sidesOf, snapBoundary } from '../review/boundary'
import styles from './BoundaryEditor.module.css'

interface BoundaryEditorProps {
  split: TitleSplit
  /** Lines of the source before and after, to recognise the place. */
  before: readonly string[]
  after: readonly string[]
  onMove: (at: number) => void
}

/**
 * The line as it stands in the source, title and first author glued together, with a divider between them that is
 * moved by dragging, by a click between two characters, and by the arrow keys.
 */
export function BoundaryEditor({ split, before, after, onMove }: BoundaryEditorProps) {
  const { line, lineNumber } = split
  const [dragged, setDragged] = useState<number | null>(null)
  // What the pointer reached, ahead of what is drawn.
  const reached = useRef<number | null>(null)
  const text = useRef<HTMLParagraphElement>(null)
  const at = dragged ?? split.at
  const settle = (next: number | null) => {
    reached.current = null
    setDragged(null)
    if (next !== null && next !== split.at) onMove(next)
  }
  const offsetAt = (event: { clientX: number; clientY: number }) =>
    text.current ? offsetUnder(text.current, line, event) : null
  return (
    <div className={styles.editor}>
      {before.map((content, index) => (
        <SourceLine key={index} number={lineNumber - before.length + index} text={content} />
      ))}
      <div className={styles.current}>
        <span className={styles.number}>{lineNumber}</span>
        {/* A click is a shortcut for pointers; the divider takes keys. */}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <p ref={text} className={styles.text} dir="auto" onClick={(event) => settle(offsetAt(event))}>
          <span className={styles.title}>{line.slice(0, at)}</span>
          <Divider
            line={line}
            at={at}
            onKey={(next) => settle(next)}
            onDrag={(event) => {
              reached.current = offsetAt(event) ?? reached.current
              setDragged(reached.current)
            }}
            onDrop={() => settle(reached.current)}
          />
          <span className={styles.authors}>{line.slice(at)}</span>
        </p>
      </div>
      {after.map((content, index) => (
        <SourceLine key={index} number={lineNumber + 1 + index} text={content} />
      ))}
      <Legend />
    </div>
  )
}

function SourceLine({ number, text }: { number: number; text: string }) {
  return (
    <div className={styles.line}>
      <span className={styles.number}>{number}</span>
      <p dir="auto">{text}</p>
    </div>
  )
}

function Legend() {
  return (
    <div className={styles.legend} aria-hidden="true">
      <span className={styles.key}>
        <i /> {say('review.field.title')}
      </span>
      <span className={classes(styles.key, styles.keyAuthors)}>
        <i /> {say('review.field.author')}
      </span>
      <span className={styles.how}>
        {say('review.boundary.how')} <Kbd keys="ArrowLeft" /> <Kbd keys="ArrowRight" />
      </span>
    </div>
  )
}

interface DividerProps {
  line: string
  at: number
  onKey: (at: number) => void
  onDrag: (event: PointerEvent) => void
  onDrop: () => void
}

function Divider({ line, at, onKey, onDrag, onDrop }: DividerProps) {
  const { title, authors } = sidesOf(line, at)
  const [dragging, setDragging] = useState(false)
  const held = useRef(false)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = boundaryAfterKey(event, line, at)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onKey(next)
  }
  return (
    <span
      className={classes(styles.divider, dragging && styles.dragging)}
      role="slider"
      tabIndex={0}
      aria-label={say('review.boundary.label')}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, line.length - 1)}
      aria-valuenow={at}
      aria-valuetext={say('review.boundary.value', {
        title: title.split(/\s+/u).slice(-2).join(' '),
        author: authors.split(',', 1)[0] ?? '',
      })}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.focus()
        event.preventDefault()
        held.current = true
        setDragging(true)
      }}
      onPointerMove={(event) => held.current && onDrag(event)}
      onPointerUp={() => {
        held.current = false
        setDragging(false)
        onDrop()
      }}
    >
      <i>
        <Icon name="drag" size={12} />
      </i>
    </span>
  )
}

/** Where the arrow keys move a boundary: by words, with Shift by characters; null for other keys. */
export function boundaryAfterKey(event: KeyboardEvent, line: string, at: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const step = event.shiftKey ? 'character' : 'word'
  if (event.key === 'ArrowLeft') return moveBoundary(line, at, -1, step)
  if (event.key === 'ArrowRight') return moveBoundary(line, at, 1, step)
  if (event.key === 'Home') return characterBoundaries(line)[0] ?? at
  if (event.key === 'End') return characterBoundaries(line).at(-1) ?? at
  return null
}

/** The offset into the line under a point; null beside the text. */
function offsetUnder(
  element: HTMLElement,
  line: string,
  point: { clientX: number; clientY: number },
): number | null {
  const caret = document.caretRangeFromPoint(point.clientX, point.clientY)
  if (!caret || caret.startContainer.nodeType !== Node.TEXT_NODE || !element.contains(caret.startContainer))
    return null
  const authors = element.lastElementChild
  const base = authors?.contains(caret.startContainer) ? line.length - (authors.textContent?.length ?? 0) : 0
  return snapBoundary(line, Math.min(line.length - 1, base + caret.startOffset))
}
