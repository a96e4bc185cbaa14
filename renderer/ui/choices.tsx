import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import styles from './choices.module.css'

interface CheckProps {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  hint?: ReactNode
  className?: string | undefined
  'aria-label'?: string
}

/** A box to tick. */
export function Checkbox({ label, checked, onChange, disabled, hint, className, ...aria }: CheckProps) {
  const id = useId()
  return (
    <div className={classes(styles.check, className)}>
      <span className={styles.box}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          {...aria}
        />
        <Icon name="check" size={12} />
      </span>
      <label htmlFor={id}>
        {label}
        {hint && <small>{hint}</small>}
      </label>
    </div>
  )
}

/** Something that is on or off at once, without a further button. */
export function Switch({ label, checked, onChange, disabled, hint, className }: CheckProps) {
  const id = useId()
  return (
    <div className={classes(styles.check, styles.switchRow, className)}>
      <label htmlFor={id}>
        {label}
        {hint && <small>{hint}</small>}
      </label>
      <span className={styles.switch}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span aria-hidden="true" />
      </span>
    </div>
  )
}

interface SegmentedProps<Value extends string> {
  label: string
  /** Null where a selection has several values. */
  value: Value | null
  options: readonly { value: Value; label: string; icon?: ReactNode; keys?: string | undefined }[]
  onChange: (value: Value) => void
  className?: string | undefined
}

/** A choice of one from few, all in sight. Arrow keys move and choose. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange, className } = props
  const group = useRef<HTMLDivElement>(null)
  const chosen = options.findIndex((option) => option.value === value)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const index = (Math.max(chosen, 0) + step + options.length) % options.length
    const next = options[index]
    if (next) onChange(next.value)
    group.current?.querySelectorAll('button')[index]?.focus()
  }
  return (
    <div ref={group} className={classes(styles.segmented, className)} role="radiogroup" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
          className={classes(option.value === value && styles.on)}
          onClick={() => onChange(option.value)}
          onKeyDown={onKeyDown}
        >
          {option.value === value && option.icon ? (
            option.icon
          ) : option.keys ? (
            <span className={styles.digit} aria-hidden="true">
              {option.keys}
            </span>
          ) : null}
          {option.label}
        </button>
      ))}
    </div>
  )
}
