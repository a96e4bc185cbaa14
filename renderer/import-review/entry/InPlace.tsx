import { useState, type ReactNode } from 'react'
import { classes, TextField } from '../../ui'
import { focusReviewList } from '../list/focus'
import { useReview, type EditedField } from '../review/store'
import styles from './InPlace.module.css'

interface InPlaceProps {
  field: EditedField
  label: string
  /** The value as it is typed. */
  text: string
  /** What is said of a text that cannot be taken; null when it can. */
  problem?: (text: string) => string | null
  onCommit: (text: string) => void
  multiline?: boolean
  reading?: boolean
  rows?: number
  /** What is shown while it is not edited. */
  children: ReactNode
  className?: string | undefined
}

/** A field that is text until somebody presses it, and then a field in the same place. */
export function InPlace(props: InPlaceProps) {
  const { field, label, children, className } = props
  const editing = useReview((state) => state.editing === field)
  if (editing) return <Editor {...props} />
  return (
    <button
      type="button"
      className={classes(styles.shown, className)}
      aria-label={undefined}
      title={label}
      onClick={() => useReview.setState({ editing: field })}
    >
      {children}
    </button>
  )
}

function Editor({ label, text, problem, onCommit, multiline, reading, rows }: InPlaceProps) {
  const [value, setValue] = useState(text)
  const [refused, setRefused] = useState<string | null>(null)
  const close = () => {
    useReview.setState({ editing: null })
    focusReviewList()
  }
  const commit = (next: string) => {
    const why = problem?.(next) ?? null
    setRefused(why)
    if (why) return
    if (next.trim() !== text) onCommit(next.trim())
    close()
  }
  return (
    <TextField
      className={styles.editor}
      label={label}
      hideLabel
      // It opens because somebody asked to edit it.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={value}
      onChange={setValue}
      onCommit={commit}
      onCancel={close}
      multiline={multiline ?? false}
      reading={reading ?? false}
      rows={rows ?? 2}
      invalid={refused !== null}
      hint={refused}
      onBlur={() => value === text && useReview.setState({ editing: null })}
    />
  )
}
