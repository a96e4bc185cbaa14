import { useEffect } from 'react'
import type { ReviewEntry } from '../../../shared/model/review'
import type { ReviewRow } from '../../library/calls'
import { MathText } from '../../ui'
import { needsCheck } from '../review/filters'
import { readAround } from '../review/persistence'
import { shownRows, useReview } from '../review/store'
import { Abstract, ArticleHead } from './Article'
import { Boundary, Warnings } from './Boundary'
import { EntryToolbar } from './EntryToolbar'
import { MatchNotice } from './MatchNotice'
import { SourceLines } from './SourceLines'
import styles from './EntryPane.module.css'

/** The focused entry, with the abstract high and large: most people decide by it. */
export function EntryPane() {
  const focusId = useReview((state) => state.focusId)
  const row = useReview((state) => state.rows.find((candidate) => candidate.id === focusId))
  const entry = useReview((state) => (focusId ? state.entries.get(focusId) : undefined))
  const shown = useReview(shownRows)
  useEffect(() => {
    if (focusId) readAround(focusId)
  }, [focusId, shown])
  if (!row) return <div className={styles.pane} />
  return (
    <div className={styles.pane}>
      <EntryToolbar row={row} />
      {/* A new entry begins at its top and at rest. */}
      <div className={styles.scroll} key={row.id}>
        {entry ? <Read row={row} entry={entry} /> : <Unread row={row} />}
      </div>
    </div>
  )
}

function Read({ row, entry }: { row: ReviewRow; entry: ReviewEntry }) {
  const check = needsCheck(row)
  const doubtful = entry.entry.pleaseCheck
  const boundary = <Boundary entry={entry} needsCheck={check} />
  return (
    <article className={styles.columns}>
      <div className={styles.reading}>
        {doubtful && boundary}
        <ArticleHead entry={entry} />
        <MatchNotice row={row} />
        <Warnings entry={entry} />
        <Abstract entry={entry} />
      </div>
      <div className={styles.aside}>
        {!doubtful && boundary}
        <SourceLines source={entry.entry.source} />
      </div>
    </article>
  )
}

/** What the row knows, for the moment until the whole entry is read. */
function Unread({ row }: { row: ReviewRow }) {
  return (
    <article className={styles.columns}>
      <div className={styles.reading}>
        <MathText as="h2" className={styles.title} text={row.title} />
        <p dir="auto">{row.authors.join(', ')}</p>
      </div>
    </article>
  )
}
