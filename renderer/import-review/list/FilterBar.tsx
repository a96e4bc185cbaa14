import { useMemo } from 'react'
import { Button, classes, Tooltip } from '../../ui'
import { say } from '../../app/texts'
import { takeAll } from '../review/decisions'
import { comesIn, countFilters, isThere, reviewFilters, type ReviewFilter } from '../review/filters'
import { setFilter, useReview } from '../review/store'
import styles from './FilterBar.module.css'

/** Filters with what stands under each, and the two ways to start: from all or from none. */
export function FilterBar() {
  const rows = useReview((state) => state.rows)
  const filter = useReview((state) => state.filter)
  const unreadable = useReview((state) =>
    state.review && state.review !== 'gone' ? state.review.unreadable.length : 0,
  )
  const counts = useMemo(() => countFilters(rows, unreadable), [rows, unreadable])
  const shown = reviewFilters.filter((name) => name === 'all' || name === filter || counts[name] > 0)
  return (
    <div className={styles.bar}>
      <div className={styles.filters} role="group" aria-label={say('review.filters')}>
        {shown.map((name) => (
          <Filter key={name} name={name} count={counts[name]} on={name === filter} />
        ))}
      </div>
      <Start all={rows.every((row) => comesIn(row) || isThere(row))} none={!rows.some(comesIn)} />
    </div>
  )
}

function Filter({ name, count, on }: { name: ReviewFilter; count: number; on: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      className={classes(styles.filter, on && styles.on, name === 'check' && count > 0 && styles.amber)}
      onClick={() => setFilter(name)}
    >
      {say(`review.filter.${name}`)} <span>{count.toLocaleString('en')}</span>
    </button>
  )
}

function Start({ all, none }: { all: boolean; none: boolean }) {
  return (
    <div className={styles.start}>
      <Tooltip label={say('review.takeAll.remembered')}>
        <Button kind="quiet" disabled={all} onClick={() => takeAll(true)}>
          {say('review.takeAll')}
        </Button>
      </Tooltip>
      <Tooltip label={say('review.takeNone.remembered')}>
        <Button kind="quiet" disabled={none} onClick={() => takeAll(false)}>
          {say('review.takeNone')}
        </Button>
      </Tooltip>
    </div>
  )
}
