import { useCallback, type KeyboardEvent, type MouseEvent } from 'react'
import type { Note } from '../../shared/model/note'
import { failureText } from '../app/failures'
import { library } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { undo } from '../app/undo'
import { IconButton, Markdown } from '../ui'
import type { LinkedPaper } from './linked-papers'
import styles from './notes.module.css'

interface NoteViewProps {
  note: Note
  papers: ReadonlyMap<string, LinkedPaper>
  onOpenPaper: (paperId: string) => void
  onEdit: () => void
}

/** A note as it reads. A double click, Enter or its pencil writes on. */
export function NoteView({ note, papers, onOpenPaper, onEdit }: NoteViewProps) {
  const resolve = useCallback((key: string) => papers.get(key)?.title ?? null, [papers])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    onEdit()
  }
  const onDoubleClick = (event: MouseEvent) => {
    event.preventDefault()
    onEdit()
  }
  return (
    // It holds links of its own and is written by Enter: an article that takes the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles.note}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={say('notes.note')}
      onKeyDown={onKeyDown}
      onDoubleClick={onDoubleClick}
    >
      <Markdown
        text={note.text}
        resolvePaper={resolve}
        onPaperLink={(key) => {
          const paper = papers.get(key)
          if (paper) onOpenPaper(paper.id)
        }}
      />
      <div className={styles.tools}>
        <IconButton icon="edit" size={12} label={say('notes.edit')} onClick={onEdit} />
        <IconButton icon="trash" size={12} label={say('notes.delete')} onClick={() => void remove(note.id)} />
      </div>
    </article>
  )
}

async function remove(noteId: string) {
  const answer = await library.run.deleteNote({ noteId })
  const { toast } = useApp.getState()
  if (!answer.ok) return toast({ text: failureText(answer.failure), tone: 'danger' })
  const action = { label: say('papers.undo'), key: 'Mod+z', run: () => void undo() }
  toast({ text: say('notes.deleted'), action })
}
