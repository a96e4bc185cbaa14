import { useId, useRef, type ComponentProps, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import styles from './fields.module.css'

type Native = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size' | 'children' | 'ref'>

export interface TextFieldProps extends Native {
  label: string
  hideLabel?: boolean
  value: string
  onChange: (value: string) => void
  /** Enter (in several lines Ctrl/Cmd-Enter) and leaving the field; once for each stay in it. */
  onCommit?: ((value: string) => void) | undefined
  /** Escape. The field is not committed after it. */
  onCancel?: (() => void) | undefined
  invalid?: boolean
  hint?: ReactNode
  multiline?: boolean
  rows?: number
  icon?: IconName
  /** Stands at the field's end: a count, a key, a button. */
  tail?: ReactNode
  /** The serif, for what papers and readers say. */
  reading?: boolean
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** A labelled field for text, in one line or several. Direction follows what is written. */
export function TextField(props: TextFieldProps) {
  const {
    label, hideLabel, value, onChange, onCommit, onCancel, invalid, hint, multiline, rows, icon, tail, reading,
    className, ...native
  } = props // prettier-ignore
  const id = useId()
  const fieldId = native.id ?? id
  const ending = useEnding(value, multiline ?? false, onCommit, onCancel)
  const shared = {
    dir: 'auto',
    ...native,
    ...ending,
    id: fieldId,
    value,
    className: styles.input,
    'aria-label': hideLabel ? label : undefined,
    'aria-invalid': invalid || undefined,
    'aria-describedby': hint ? `${fieldId}-hint` : native['aria-describedby'],
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement & HTMLTextAreaElement>) => {
      native.onKeyDown?.(event)
      if (!event.defaultPrevented) ending.onKeyDown(event)
    },
  }
  return (
    <div className={classes(styles.labelled, className)}>
      {!hideLabel && (
        <label className={styles.label} htmlFor={fieldId}>
          {label}
        </label>
      )}
      <div
        className={classes(
          styles.field,
          multiline && styles.multiline,
          invalid && styles.invalid,
          reading && styles.reading,
        )}
      >
        {icon && <Icon name={icon} />}
        {multiline ? (
          <textarea rows={rows ?? 3} {...(shared as ComponentProps<'textarea'>)} />
        ) : (
          <input type="text" {...shared} />
        )}
        {tail}
      </div>
      {hint && (
        <p id={`${fieldId}-hint`} className={classes(styles.hint, invalid && styles.hintInvalid)}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** Tells how a stay in a field ends: committed once, by key or by leaving, or cancelled. */
function useEnding(
  value: string,
  multiline: boolean,
  onCommit: ((value: string) => void) | undefined,
  onCancel: (() => void) | undefined,
) {
  const ended = useRef(false)
  const atStart = useRef(value)
  return {
    onFocus: () => {
      ended.current = false
      atStart.current = value
    },
    onBlur: () => {
      if (!ended.current && value !== atStart.current) onCommit?.(value)
      ended.current = true
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && onCommit && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        event.stopPropagation()
        ended.current = true
        onCommit(value)
        // A further commit in the same stay needs a further change.
        atStart.current = value
        ended.current = false
      } else if (event.key === 'Escape' && onCancel) {
        event.preventDefault()
        event.stopPropagation()
        ended.current = true
        onCancel()
      }
    },
  }
}
