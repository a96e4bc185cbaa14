import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../shared/model/note'
import { library, useLibrary } from '../app/library'
import { keyOf } from '../app/registry'
import { say } from '../app/texts'
import { Button, formatWhen } from '../ui'
import { Backlinks } from './Backlinks'
import { useLinkedPapers } from './linked-papers'
import { NoteEditor } from './NoteEditor'
import { NoteView } from './NoteView'
import { useNotes } from './store'
import styles from './notes.module.css'

interface NotesSectionProps {
  paperId: string
  onOpenPaper: (paperId: string) => void
  /** A note was closed by key and nothing has the keyboard now. */
  onLeave?: () => void
}

/** Which note is written: one that stands, or a new one, whose id is known after its first save. */
type Writing = { kind: 'note'; id: string } | { kind: 'new'; id: string | null; turn: number }

/** The notes on a paper, each to be read and, by a click, to be written; and who links here. */
export function NotesSection({ paperId, onOpenPaper, onLeave }: NotesSectionProps) {
  const answer = useLibrary(() => library.query.detail({ paperId }), ['notes', 'papers'], [paperId])
  const detail = answer?.paper.id === paperId ? answer : null
  const notes = detail?.notes ?? []
  const [writing, setWriting] = useState<Writing | null>(null)
  const papers = useLinkedPapers(notes.map((note) => note.text))
  const begin = () => setWriting({ kind: 'new', id: null, turn: performance.now() })
  useShownPaper(paperId)
  useAsked(begin)
  useLeft(writing !== null, onLeave)
  const close = (of: Writing) => setWriting((now) => (now === of || sameTurn(now, of) ? null : now))
  const standing = notes.filter((note) => writing?.kind !== 'new' || note.id !== writing.id)
  return (
    <section aria-label={say('notes.title')} className={styles.section}>
      <header className={styles.heading}>
        <h2>{say('notes.title')}</h2>
        {notes.length > 0 && <small>{say('notes.edited', { when: formatWhen(lastChange(notes)) })}</small>}
      </header>
      {standing.map((note) =>
        writing?.kind === 'note' && writing.id === note.id ? (
          <NoteEditor key={note.id} paperId={paperId} note={note} onClose={() => close(writing)} />
        ) : (
          <NoteView
            key={note.id}
            note={note}
            papers={papers}
            onOpenPaper={onOpenPaper}
            onEdit={() => setWriting({ kind: 'note', id: note.id })}
          />
        ),
      )}
      {writing?.kind === 'new' ? (
        <NoteEditor
          key={writing.turn}
          paperId={paperId}
          note={null}
          onMade={(id) => setWriting((now) => (sameTurn(now, writing) ? { ...writing, id } : now))}
          onClose={() => close(writing)}
        />
      ) : (
        <Button kind="quiet" icon="plus" keys={keyOf('note.add')} className={styles.add} onClick={begin}>
          {say(notes.length === 0 ? 'notes.write' : 'notes.writeAnother')}
        </Button>
      )}
      <Backlinks backlinks={detail?.backlinks ?? []} onOpenPaper={onOpenPaper} />
    </section>
  )
}

function sameTurn(one: Writing | null, other: Writing): boolean {
  return one?.kind === 'new' && other.kind === 'new' && one.turn === other.turn
}

function lastChange(notes: readonly Note[]): string {
  return notes.map((note) => note.changedAt).reduce((one, other) => (one > other ? one : other))
}

/** Tells the action which paper a note would go to. */
function useShownPaper(paperId: string) {
  useEffect(() => {
    useNotes.setState({ paperId })
    return () => useNotes.setState((state) => (state.paperId === paperId ? { paperId: null } : state))
  }, [paperId])
}

/** Begins a note when the key asks for one. */
function useAsked(begin: () => void) {
  const asked = useNotes((state) => state.asked)
  const last = useRef(asked)
  useEffect(() => {
    if (asked === last.current) return
    last.current = asked
    begin()
    // `begin` is new with every render; only the key counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked])
}

function useLeft(writing: boolean, onLeave: (() => void) | undefined): void {
  const was = useRef(writing)
  useEffect(() => {
    const left = was.current && !writing
    was.current = writing
    if (left && document.activeElement === document.body) onLeave?.()
  }, [writing, onLeave])
}
