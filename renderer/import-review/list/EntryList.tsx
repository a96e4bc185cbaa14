import type { ReviewRow } from '../../library/calls'
import {
  CodeGlyph,
  EmptyState,
  formatDate,
  formatWhen,
  Icon,
  MathText,
  Skeleton,
  StatusGlyph,
  classes,
} from '../../ui'
import type { Settings } from '../../../shared/model/settings'
import { useSetting } from '../../app/settings'
import { say } from '../../app/texts'
import { toggleTaken } from '../review/decisions'
import { comesIn, needsCheck, stateOf } from '../review/filters'
import { focusEntry, setFilter, shownRows, useReview } from '../review/store'
import { reviewListId } from './focus'
import { VirtualListbox } from './VirtualListbox'
import styles from './EntryList.module.css'

const rowHeights = { 'one-line': 28, 'two-line': 44 }

/** What the reader found, a line each: where it stood, whether it comes in, title, what needs saying. */
export function EntryList() {
  const rows = useReview(shownRows)
  const focusId = useReview((state) => state.focusId)
  const loading = useReview((state) => state.review === null)
  const filter = useReview((state) => state.filter)
  const kind = useSetting('listRows')
  if (loading) return <Skeleton rows={12} />
  if (rows.length === 0) return <NothingHere filter={filter} />
  return (
    <VirtualListbox
      id={reviewListId}
      label={say('review.list')}
      multiple
      count={rows.length}
      key={kind}
      rowHeight={rowHeights[kind]}
      active={rows.findIndex((row) => row.id === focusId)}
      onActive={(index) => focusEntry(rows[index]?.id ?? '')}
      option={(index) => optionOf(rows[index], kind)}
    />
  )
}

function optionOf(row: ReviewRow | undefined, kind: Settings['listRows']) {
  if (!row) return { id: '', content: null }
  return {
    id: row.id,
    selected: comesIn(row),
    content: kind === 'two-line' ? <TwoLineRow row={row} /> : <OneLineRow row={row} />,
  }
}

/** Title over authors: people choose by title, and this shows most of it. */
function TwoLineRow({ row }: { row: ReviewRow }) {
  const what = [authorsOf(row, 4), formatDate(row.issued), row.subjects.join(', ')].filter(Boolean)
  return (
    <div className={rowClass(row, styles.twoLine)}>
      <span className={styles.line}>{row.line}</span>
      <Box row={row} />
      <MathText className={styles.title} text={row.title || say('review.noTitle')} title={row.title} />
      <span className={styles.below} dir="auto">
        {what.join(' · ')}
      </span>
      <span className={styles.marks}>
        <Marks row={row} />
        <RowState row={row} />
      </span>
    </div>
  )
}

function OneLineRow({ row }: { row: ReviewRow }) {
  return (
    <div className={rowClass(row, styles.oneLine)}>
      <span className={styles.line}>{row.line}</span>
      <Box row={row} />
      <MathText className={styles.title} text={row.title || say('review.noTitle')} title={row.title} />
      <span className={styles.authors} dir="auto">
        {authorsOf(row, 2)}
      </span>
      <span className={styles.date}>{formatDate(row.issued)}</span>
      <Marks row={row} />
      <RowState row={row} />
    </div>
  )
}

function rowClass(row: ReviewRow, kind: string | undefined): string {
  return classes(styles.entry, kind, !comesIn(row) && styles.left, needsCheck(row) && styles.check)
}

/** The option itself tells whether it is taken; this box is for pointers, the key is x. */
function Box({ row }: { row: ReviewRow }) {
  const taken = comesIn(row)
  return (
    <span
      className={classes(styles.box, taken && styles.ticked)}
      onClick={() => toggleTaken(row)}
      aria-hidden="true"
    >
      {taken && <Icon name="check" size={12} />}
    </span>
  )
}

function Marks({ row }: { row: ReviewRow }) {
  return (
    <span className={styles.marks}>
      {row.tagNames.length > 0 && <Icon name="tag" size={12} />}
      {row.status && <StatusGlyph status={row.status} label={say(`review.status.${row.status}`)} />}
      <CodeGlyph code={row.code} label={say('review.hasCode')} />
    </span>
  )
}

function authorsOf(row: ReviewRow, most: number): string {
  const names = row.authors.slice(0, most).map((name) => name.split(' ').at(-1) ?? name)
  const more = row.moreAuthors || row.authors.length > most
  return more ? say('review.authorsMore', { names: names.join(', ') }) : names.join(', ')
}

function RowState({ row }: { row: ReviewRow }) {
  const state = stateOf(row)
  if (state === 'check')
    return (
      <span className={classes(styles.state, styles.amber)}>
        <Icon name="warning" size={12} />
        {say('review.state.check')}
      </span>
    )
  if (state === 'declined')
    return (
      <span className={styles.state}>
        {say('review.state.declined', {
          date: row.match?.declinedAt ? formatWhen(row.match.declinedAt) : '',
        })}
      </span>
    )
  if (state === 'ready')
    return (
      <span className={styles.state}>{say(comesIn(row) ? 'review.state.ready' : 'review.state.left')}</span>
    )
  return (
    <span className={styles.state}>
      {say(comesIn(row) ? `review.choice.${row.choice}` : `review.state.${state}`)}
    </span>
  )
}

function NothingHere({ filter }: { filter: string }) {
  const key =
    filter === 'check'
      ? 'review.nothing.check'
      : filter === 'all'
        ? 'review.nothing.all'
        : 'review.nothing.other'
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={filter === 'check' ? 'check' : 'filter'}
        actions={
          filter === 'all' ? null : (
            <button type="button" className={styles.showAll} onClick={() => setFilter('all')}>
              {say('review.nothing.showAll')}
            </button>
          )
        }
      >
        {say(key)}
      </EmptyState>
    </div>
  )
}
