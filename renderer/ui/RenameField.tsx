import { useEffect, useRef } from 'react'
import styles from './SourceItem.module.css'

interface RenameFieldProps {
  label: string
  value: string
  /** Called once, with the trimmed name; the old one where Escape was pressed. */
  onDone: (name: string) => void
}

/** A name being changed where it stands. Enter and leaving keep, Escape gives up. */
export function RenameField({ label, value, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => field.current?.select(), [])
  const finish = (name: string) => {
    if (done.current) return
    done.current = true
    onDone(name.trim())
  }
  return (
    <input
      ref={field}
      className={styles.rename}
      aria-label={label}
      defaultValue={value}
      dir="auto"
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // The field goes; what it stood in keeps the keyboard.
        const item = event.currentTarget.closest<HTMLElement>('[role="treeitem"]')
        finish(event.key === 'Enter' ? event.currentTarget.value : value)
        item?.focus()
      }}
    />
  )
}
