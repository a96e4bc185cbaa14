import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { Button, IconButton } from '../../ui'
import { toAuthor, toTitle, type Boundary, type BoundaryUnit } from '../boundary'
import { readTypedAuthors, typedName } from '../persons'
import { editFields } from './edit'
import styles from './fields.module.css'

interface EditorProps {
  paperId: string
  version: Version
  onClose: () => void
}

/** Moves words between the end of the title and the first author, where a listing was cut wrongly. */
export function BoundaryEditor({ paperId, version, onClose }: EditorProps) {
  const { title, author } = version.fields
  const [first, ...others] = author
  const [boundary, setBoundary] = useState<Boundary>({ title, author: first ? typedName(first) : '' })
  const editor = useRef<HTMLDivElement>(null)
  useEffect(() => editor.current?.focus(), [])
  const move = (step: typeof toTitle, unit: BoundaryUnit) => setBoundary((before) => step(before, unit))
  const save = () => {
    onClose()
    const authors = [...readTypedAuthors(boundary.author, first ? [first] : []), ...others]
    void editFields(paperId, version, { title: boundary.title.trim(), author: authors })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const unit = event.shiftKey ? 'letter' : 'word'
    if (event.altKey && event.key === 'ArrowLeft') move(toAuthor, unit)
    else if (event.altKey && event.key === 'ArrowRight') move(toTitle, unit)
    else if (event.key === 'Enter' && event.target === event.currentTarget) save()
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // A group of buttons that answers to keys of its own while it is open.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={editor}
      className={styles.editor}
      role="group"
      aria-label={say('papers.boundary')}
      aria-describedby="boundary-hint"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className={styles.boundary} dir="auto" aria-live="polite">
        {boundary.title}
        <span className={styles.divider} role="separator" aria-label={say('papers.boundary')} />
        <span className={styles.faint}>{boundary.author}</span>
      </p>
      <p className={styles.hint} id="boundary-hint">
        {say('papers.boundaryHint')}
      </p>
      <div className={styles.buttons}>
        <IconButton
          icon="back"
          label={say('papers.boundaryToAuthors')}
          keys="Alt+ArrowLeft"
          onClick={() => move(toAuthor, 'word')}
        />
        <IconButton
          icon="chevron-right"
          label={say('papers.boundaryToTitle')}
          keys="Alt+ArrowRight"
          onClick={() => move(toTitle, 'word')}
        />
        <span className={styles.gap} />
        <Button onClick={onClose}>{say('papers.cancel')}</Button>
        <Button kind="primary" onClick={save}>
          {say('papers.save')}
        </Button>
      </div>
    </div>
  )
}
