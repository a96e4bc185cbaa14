import { useState } from 'react'
import type { HistoryEntry } from '../../shared/model/history'
import { labelText } from '../app/labels'
import { library, useLibrary } from '../app/library'
import { keyOf } from '../app/registry'
import { say } from '../app/texts'
import { redo, undo, undoTo } from '../app/undo'
import { Button, classes, Dialog, EmptyState, formatDay, Icon, Skeleton } from '../ui'
import { byDay, undoneBy, type HistoryDay } from './days'
import styles from './HistoryView.module.css'

const page = 200

/** Everything that was done, newest first, with a way back to any point. */
export function HistoryView() {
  const [limit, setLimit] = useState(page)
  const [asked, setAsked] = useState<HistoryEntry | null>(null)
  const history = useLibrary(() => library.query.history({ limit }), ['history'], [limit])
  const entries = history?.entries ?? []
  const goBackTo = (entry: HistoryEntry) => {
    if (undoneBy(entries, entry.id) > 1) setAsked(entry)
    else void undoTo(entry.id)
  }
  return (
    <main className={styles.view} aria-label={say('history.title')}>
      <header className={styles.toolbar}>
        <h1>{say('history.title')}</h1>
        <Button icon="undo" keys={keyOf('edit.undo')} disabled={!history?.undo} onClick={() => void undo()}>
          {say('history.undo')}
        </Button>
        <Button icon="redo" keys={keyOf('edit.redo')} disabled={!history?.redo} onClick={() => void redo()}>
          {say('history.redo')}
        </Button>
      </header>
      <div className={styles.scroll}>
        {!history && <Skeleton rows={10} />}
        {history && entries.length === 0 && (
          <EmptyState icon="history" className={styles.empty}>
            {say('history.empty')}
          </EmptyState>
        )}
        {byDay(entries).map((day) => (
          <Day key={day.at} day={day} goBackTo={goBackTo} />
        ))}
        {entries.length >= limit && (
          <Button kind="quiet" className={styles.more} onClick={() => setLimit(limit + page)}>
            {say('history.more')}
          </Button>
        )}
      </div>
      <UndoToQuestion
        entry={asked}
        count={asked ? undoneBy(entries, asked.id) : 0}
        onClose={() => setAsked(null)}
      />
    </main>
  )
}

function dayName(at: string): string {
  const today = new Date()
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  const day = new Date(at).toDateString()
  if (day === today.toDateString()) return say('history.today')
  return day === yesterday.toDateString() ? say('history.yesterday') : formatDay(at)
}

function Day({ day, goBackTo }: { day: HistoryDay; goBackTo: (entry: HistoryEntry) => void }) {
  return (
    <section>
      <h2 className={styles.day}>{dayName(day.at)}</h2>
      <ol>
        {day.entries.map((entry) => (
          <Line key={entry.id} entry={entry} goBackTo={goBackTo} />
        ))}
      </ol>
    </section>
  )
}

function Line({ entry, goBackTo }: { entry: HistoryEntry; goBackTo: (entry: HistoryEntry) => void }) {
  const label = labelText(entry.labelKey, entry.labelParams)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(entry.at),
  )
  return (
    <li className={classes(styles.line, entry.state !== 'done' && styles.undone)}>
      <time dateTime={entry.at}>{time}</time>
      <Icon name={entry.state === 'done' ? 'check' : 'undo'} />
      <span className={styles.label} dir="auto" title={label}>
        {label}
      </span>
      {entry.state === 'done' ? (
        <Button kind="quiet" className={styles.back} onClick={() => goBackTo(entry)}>
          {say('history.undoTo')}
          <span className="visually-hidden">: {label}</span>
        </Button>
      ) : (
        <span className={styles.state}>{say(`history.state.${entry.state}`)}</span>
      )}
    </li>
  )
}

interface UndoToQuestionProps {
  entry: HistoryEntry | null
  count: number
  onClose: () => void
}

function UndoToQuestion({ entry, count, onClose }: UndoToQuestionProps) {
  const confirm = () => {
    if (entry) void undoTo(entry.id)
    onClose()
  }
  return (
    <Dialog
      open={entry !== null}
      onClose={onClose}
      title={say('history.undoTo.title', { count })}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
          <Button kind="primary" onClick={confirm}>
            {say('history.undoTo.confirm', { count })}
          </Button>
        </>
      }
    >
      <p>{entry && say('history.undoTo.text', { label: labelText(entry.labelKey, entry.labelParams) })}</p>
    </Dialog>
  )
}
