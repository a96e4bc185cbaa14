import type { ReactNode } from 'react'
import { ReadingStatus } from '../../../shared/model/paper'
import { library, useLibrary } from '../../app/library'
import { say } from '../../app/texts'
import type { ListFilter, SourcesAnswer } from '../../library/calls'
import { classes, Icon, Menu, StatusGlyph, TagDot, type MenuItem } from '../../ui'
import { isFiltered, noFilter, usePapers } from '../store'
import styles from './FilterStrip.module.css'

/** A menu of more is a list to search; the others are found by search. */
const shownSubjects = 24

/** Narrows what the list shows. What is on stands first, with a cross to drop it. */
export function FilterStrip({ sources }: { sources: SourcesAnswer | null }) {
  const filter = usePapers((state) => state.filter)
  const source = usePapers((state) => state.source)
  const filterBy = usePapers((state) => state.filterBy)
  const tags = sources?.tags ?? []
  return (
    <div className={styles.strip} role="toolbar" aria-label={say('papers.filters')}>
      {activeFilters(filter, sources).map((active) => (
        <button
          key={active.id}
          type="button"
          className={classes(styles.chip, styles.on)}
          aria-label={say('papers.filter.drop', { filter: active.label })}
          onClick={() => filterBy(active.drop)}
        >
          {active.glyph}
          <span dir="auto">{active.label}</span>
          <Icon name="close" size={12} />
        </button>
      ))}
      {!filter.hasCode && (
        <Toggle label={say('papers.filter.hasCode')} onClick={() => filterBy({ hasCode: true })} />
      )}
      {!filter.hasNotes && (
        <Toggle label={say('papers.filter.hasNotes')} onClick={() => filterBy({ hasNotes: true })} />
      )}
      {filter.addedSince === null && (
        <Toggle label={say('papers.filter.thisWeek')} onClick={() => filterBy({ addedSince: weekAgo() })} />
      )}
      {source.kind !== 'status' && (
        <Choice label={say('papers.filter.status')} items={statusItems(filter, filterBy)} />
      )}
      <Choice
        label={say('papers.filter.tags')}
        items={
          tags.length > 0
            ? tags.map((tag) => ({
                id: tag.id,
                label: tag.name,
                icon: <TagDot colour={tag.colour} />,
                checked: filter.tagIds.includes(tag.id),
                run: () => filterBy({ tagIds: flip(filter.tagIds, tag.id) }),
              }))
            : [{ id: 'none', label: say('papers.filter.noTags'), disabled: true, run: () => undefined }]
        }
      />
      <SubjectChoice filter={filter} filterBy={filterBy} />
      <Choice label={say('papers.filter.rating')} items={ratingItems(filter, filterBy)} />
      {isFiltered(filter) && (
        <button type="button" className={classes(styles.chip, styles.end)} onClick={() => filterBy(noFilter)}>
          {say('papers.filter.clear')}
        </button>
      )}
    </div>
  )
}

function Toggle({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.chip} aria-pressed={false} onClick={onClick}>
      {label}
    </button>
  )
}

function Choice({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <Menu
      label={label}
      items={items}
      trigger={
        <button type="button" className={styles.chip}>
          {label}
          <Icon name="chevron-down" size={12} />
        </button>
      }
    />
  )
}

type FilterBy = (change: Partial<ListFilter>) => void

/** The library's subjects, the most frequent first; nothing where it has none. */
function SubjectChoice({ filter, filterBy }: { filter: ListFilter; filterBy: FilterBy }) {
  const subjects = useLibrary(() => library.query.subjects({}), ['papers'], []) ?? []
  if (subjects.length === 0) return null
  const items = [...subjects]
    .sort((a, b) => b.count - a.count)
    .slice(0, shownSubjects)
    .map(({ subject }) => ({
      id: subject,
      label: subject,
      checked: filter.subjects.includes(subject),
      run: () => filterBy({ subjects: flip(filter.subjects, subject) }),
    }))
  return <Choice label={say('papers.filter.subject')} items={items} />
}

function statusItems(filter: ListFilter, filterBy: FilterBy): MenuItem[] {
  return ReadingStatus.options.map((status) => ({
    id: status,
    label: say(`papers.status.${status}`),
    icon: <StatusGlyph status={status} />,
    checked: filter.statuses.includes(status),
    run: () => filterBy({ statuses: flip(filter.statuses, status) }),
  }))
}

function ratingItems(filter: ListFilter, filterBy: FilterBy): MenuItem[] {
  return [5, 4, 3, 2, 1, 0].map((stars) => ({
    id: String(stars),
    label: stars === 0 ? say('papers.filter.anyRating') : say('papers.filter.atLeast', { stars }),
    checked: filter.minRating === stars,
    run: () => filterBy({ minRating: stars }),
  }))
}

function flip<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

/** The start of the day a week ago: stable for as long as the filter stands. */
function weekAgo(): string {
  const day = new Date()
  day.setHours(0, 0, 0, 0)
  day.setDate(day.getDate() - 7)
  return day.toISOString()
}

export interface ActiveFilter {
  id: string
  label: string
  glyph: ReactNode
  drop: Partial<ListFilter>
}

/** What narrows the list now, each with the change that drops it. */
export function activeFilters(filter: ListFilter, sources: SourcesAnswer | null): ActiveFilter[] {
  const active: ActiveFilter[] = filter.statuses.map((status) => ({
    id: status,
    label: say(`papers.status.${status}`),
    glyph: <StatusGlyph status={status} />,
    drop: { statuses: flip(filter.statuses, status) },
  }))
  for (const tag of sources?.tags ?? []) {
    if (!filter.tagIds.includes(tag.id)) continue
    const drop = { tagIds: flip(filter.tagIds, tag.id) }
    active.push({ id: tag.id, label: tag.name, glyph: <TagDot colour={tag.colour} />, drop })
  }
  const plain = (id: string, label: string, drop: Partial<ListFilter>) =>
    active.push({ id, label, glyph: null, drop })
  for (const subject of filter.subjects) {
    plain(`subject ${subject}`, subject, { subjects: flip(filter.subjects, subject) })
  }
  if (filter.hasCode) plain('hasCode', say('papers.filter.hasCode'), { hasCode: false })
  if (filter.hasNotes) plain('hasNotes', say('papers.filter.hasNotes'), { hasNotes: false })
  if (filter.addedSince !== null) plain('week', say('papers.filter.thisWeek'), { addedSince: null })
  if (filter.minRating > 0) {
    plain('rating', say('papers.filter.atLeast', { stars: filter.minRating }), { minRating: 0 })
  }
  return active
}
