import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { say } from '../../app/texts'
import { classes, IconButton, Tooltip } from '../../ui'
import { usePapers } from '../store'
import styles from './EditInPlace.module.css'

interface EditInPlaceProps {
  /** What is edited, in small letters: "title". */
  field: string
  /** Says that a person set it; undefined where it came from an import. */
  setBy?: string | undefined
  editing: boolean
  onEdit: () => void
  /** The field while it is edited. */
  editor: ReactNode
  children: ReactNode
  className?: string | undefined
}

/** Something to read that turns into a field: by its pencil, or by a double click. */
export function EditInPlace(props: EditInPlaceProps) {
  const { field, setBy, editing, onEdit, editor, children, className } = props
  useFocusBack(editing)
  if (editing) return <div className={className}>{editor}</div>
  const onDoubleClick = (event: MouseEvent) => {
    event.preventDefault()
    window.getSelection()?.removeAllRanges()
    onEdit()
  }
  return (
    // The pencil is the same for the keyboard.

    <div className={classes(styles.place, className)} onDoubleClick={onDoubleClick}>
      <div className={styles.content}>
        {children}
        {setBy && (
          <Tooltip label={setBy}>
            {/* Focusable, since the tooltip is what it says. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <span className={styles.person} role="img" aria-label={setBy} tabIndex={0} />
          </Tooltip>
        )}
      </div>
      <IconButton
        icon="edit"
        size={12}
        className={styles.pencil}
        label={say('papers.edit', { field })}
        onClick={onEdit}
      />
    </div>
  )
}

/** Gives the keyboard back to the list's row when a field that had it is gone and nothing else has it. */
export function useFocusBack(editing: boolean): void {
  const was = useRef(editing)
  useEffect(() => {
    const ended = was.current && !editing
    was.current = editing
    if (ended && document.activeElement === document.body) usePapers.getState().focus('row')
  }, [editing])
}

/** A text that is edited: begins with what stands, and lives only as long as the editing. */
export function useDraft(current: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  return {
    editing: draft !== null,
    text: draft ?? '',
    setText: setDraft,
    begin: () => setDraft(current),
    cancel: () => setDraft(null),
    commit: (text: string) => {
      setDraft(null)
      if (text !== current) commit(text)
    },
  }
}

/** Gives the keyboard back to what it was on: Escape in a field must not leave it nowhere. */
export function backToList(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
}
