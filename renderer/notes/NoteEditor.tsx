import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { Note } from '../../shared/model/note'
import { failureText } from '../app/failures'
import { library } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { PaperSuggestions, useSuggestions } from './PaperSuggestions'
import { NoteWriter } from './note-writer'
import styles from './notes.module.css'

interface NoteEditorProps {
  paperId: string
  /** Null for a note that is made by its first text. */
  note: Note | null
  onMade?: (noteId: string) => void
  onClose: () => void
}

/** A note as plain text, saved while it is typed. Leaving it, or Escape, shows how it reads. */
export function NoteEditor({ paperId, note, onMade, onClose }: NoteEditorProps) {
  const [text, setText] = useState(note?.text ?? '')
  const writer = useWriter(paperId, note?.id ?? null, onMade)
  const area = useRef<HTMLTextAreaElement>(null)
  const suggestions = useSuggestions(area)
  useGrowing(area, text)
  useEffect(() => {
    const element = area.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
    element?.scrollIntoView({ block: 'nearest' })
  }, [])
  // What somebody else changed (an undo, another window) is taken over; an echo of what was typed is not.
  const stored = note?.text
  useEffect(() => {
    if (stored !== undefined && !writer.isPending && !writer.hasSaved(stored)) setText(stored)
  }, [stored, writer])
  const leave = () => {
    void writer.flush()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || suggestions.takeKey(event)) return
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
  const onBlur = (event: FocusEvent) => {
    void writer.flush()
    // The whole window lost the focus: the caret waits where it is.
    if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) onClose()
  }
  return (
    <div className={styles.editor} onBlur={onBlur}>
      <textarea
        ref={area}
        className={styles.area}
        dir="auto"
        rows={4}
        aria-label={say('notes.note')}
        placeholder={say('notes.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          writer.write(event.target.value)
          suggestions.update()
        }}
        onSelect={suggestions.update}
        onKeyDown={onKeyDown}
        aria-autocomplete="list"
        aria-controls={suggestions.shown.length > 0 ? 'note-suggestions' : undefined}
      />
      <PaperSuggestions suggestions={suggestions} />
    </div>
  )
}

/** Keeps the field as high as its text, so that a note never scrolls inside the pane that scrolls. */
function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string) {
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    const before = element.offsetHeight
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
    if (element.offsetHeight > before && before > 0) element.scrollIntoView({ block: 'nearest' })
  }, [area, text])
}

function useWriter(paperId: string, noteId: string | null, onMade?: (noteId: string) => void): NoteWriter {
  const made = useRef(onMade)
  useEffect(() => {
    made.current = onMade
  })
  const [writer] = useState(
    (): NoteWriter =>
      new NoteWriter(
        paperId,
        noteId,
        { add: library.run.addNote, edit: library.run.editNote },
        (answer, text) => {
          if (!answer.ok) reportUnsaved(failureText(answer.failure), text)
          else if (noteId === null && writer.noteId !== null) made.current?.(writer.noteId)
        },
      ),
  )
  useEffect(() => {
    const flush = () => void writer.flush()
    window.addEventListener('beforeunload', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('beforeunload', flush)
      window.removeEventListener('pagehide', flush)
      // Another paper, another view: what was typed goes to its own note.
      flush()
    }
  }, [writer])
  return writer
}

/** Nothing that was typed is lost: what the library refused can be copied. */
function reportUnsaved(why: string, text: string) {
  useApp.getState().report({
    title: say('notes.unsaved'),
    text: why,
    actions: [
      {
        label: say('notes.copyText'),
        primary: true,
        run: () => void window.lectern.clipboard.writeText({ text }),
      },
    ],
  })
}
