import { useEffect } from 'react'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { Button, EmptyState, IconButton, Kbd } from '../../ui'
import { EntryPane } from '../entry/EntryPane'
import { EntryList } from '../list/EntryList'
import { FilterBar } from '../list/FilterBar'
import { focusReviewList } from '../list/focus'
import { nameOf } from '../reading/outcomes'
import { useReading } from '../reading/state'
import { UnreadableList } from '../unreadable/UnreadableList'
import { UnreadablePane } from '../unreadable/UnreadablePane'
import { ActionBar } from './ActionBar'
import { backToLibrary } from './closing'
import { isThere, needsCheck } from './filters'
import { openInWindow } from './persistence'
import { useReview } from './store'
import styles from './ReviewView.module.css'

/** An open review: what the reader found on the left, the focused entry on the right, what happens below. */
export function ReviewView({ reviewId }: { reviewId: string }) {
  useEffect(() => openInWindow(reviewId), [reviewId])
  const gone = useReview((state) => state.review === 'gone')
  const unreadable = useReview((state) => state.filter === 'unreadable')
  const loaded = useReview((state) => state.review !== null)
  useEffect(() => {
    if (loaded) focusReviewList()
  }, [loaded, reviewId])
  if (gone) return <Gone />
  return (
    <main className={styles.view} aria-label={say('review.title')}>
      <div className={styles.grid}>
        <Header />
        <section className={styles.entries} aria-label={say('review.list')}>
          <FilterBar />
          {unreadable ? <UnreadableList /> : <EntryList />}
        </section>
        {unreadable ? <UnreadablePane /> : <EntryPane />}
        <ActionBar />
      </div>
    </main>
  )
}

function Header() {
  const rows = useReview((state) => state.rows)
  const review = useReview((state) => (state.review === 'gone' ? null : state.review))
  const reading = useReading((state) => state.current !== null)
  const check = rows.filter(needsCheck).length
  const there = rows.filter(isThere).length
  return (
    <header className={styles.header}>
      <IconButton icon="back" label={say('review.back')} keys="Escape" onClick={backToLibrary} />
      <h1>
        {say('review.found', { count: rows.length })}
        <span>
          {check > 0 && (
            <>
              {' · '}
              <b>{say('review.found.check', { count: check })}</b>
            </>
          )}
          {there > 0 && ` · ${say('review.found.there', { count: there })}`}
        </span>
      </h1>
      {review && (
        <p className={styles.source}>
          {!review.complete && !reading && <b>{say('review.incomplete')} </b>}
          {say('review.source.line', { name: nameOf(review.source), lines: review.source.lines })}
        </p>
      )}
      <Kbd keys="Escape" />
    </header>
  )
}

function Gone() {
  const go = useApp((state) => state.go)
  return (
    <main className={styles.gone}>
      <EmptyState
        icon="import"
        actions={
          <Button onClick={() => go({ kind: 'library', source: { kind: 'all' } })}>
            {say('review.gone.back')}
          </Button>
        }
      >
        {say('review.gone')}
      </EmptyState>
    </main>
  )
}
