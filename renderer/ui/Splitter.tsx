import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { classes } from './classes'
import styles from './Splitter.module.css'

interface SplitterProps {
  /** Width of the pane it belongs to, in pixels. */
  value: number
  min: number
  max: number
  /** While dragging, and after each key. */
  onChange: (value: number) => void
  /** When a drag ends; the place to store it. */
  onCommit?: ((value: number) => void) | undefined
  label: string
  /** Which side of it the pane stands on. */
  pane?: 'before' | 'after'
  className?: string | undefined
}

const keySteps: Record<string, number> = { ArrowLeft: -16, ArrowRight: 16 }

/** The border of a pane, moved by dragging or by the arrow keys. */
export function Splitter(props: SplitterProps) {
  const { value, min, max, onChange, onCommit, label, pane = 'before', className } = props
  const start = useRef<{ x: number; value: number } | null>(null)
  const sign = pane === 'before' ? 1 : -1
  const clamp = (width: number) => Math.round(Math.min(max, Math.max(min, width)))
  const atPointer = (event: PointerEvent) =>
    start.current ? clamp(start.current.value + sign * (event.clientX - start.current.x)) : value
  const onKeyDown = (event: KeyboardEvent) => {
    const step = keySteps[event.key]
    const target =
      step !== undefined ? value + sign * step : event.key === 'Home' ? min : event.key === 'End' ? max : null
    if (target === null) return
    event.preventDefault()
    event.stopPropagation()
    onChange(clamp(target))
    onCommit?.(clamp(target))
  }
  return (
    // A separator that moves is a control (WAI-ARIA, window splitter).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={classes(styles.splitter, className)}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, value }
      }}
      onPointerMove={(event) => {
        if (start.current) onChange(atPointer(event))
      }}
      onPointerUp={(event) => {
        if (start.current) onCommit?.(atPointer(event))
        start.current = null
      }}
    />
  )
}

/** A pane's width: what is stored, until it is dragged; kept within its borders. */
export function usePaneWidth(stored: number | null, fallback: number, min: number, max: number) {
  const [dragged, setDragged] = useState<number | null>(null)
  const width = Math.round(Math.min(max, Math.max(min, dragged ?? stored ?? fallback)))
  return { width, setWidth: setDragged }
}
