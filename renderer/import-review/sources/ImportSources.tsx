import { useState } from 'react'
import type { Import } from '../../../shared/model/import'
import type { SourcesAnswer } from '../../library/calls'
import { library, useLibrary } from '../../app/library'
import { useApp, type View } from '../../app/store'
import { say } from '../../app/texts'
import { classes, formatWhen, Icon } from '../../ui'
import { nameOf } from '../reading/outcomes'
import styles from './ImportSources.module.css'

const shownFirst = 6

/** Reviews that wait for a decision, and what came in when, newest first. */
export function ImportSources() {
  const answer = useLibrary(() => library.query.sources({}), ['reviews', 'reviewEntries', 'imports'], [])
  if (!answer) return null
  const { reviews } = answer
  return (
    <>
      {reviews.length > 0 && (
        <section aria-label={say('review.sources.reviews')}>
          <h2 className={styles.heading}>{say('review.sources.reviews')}</h2>
          <ul>
            {reviews.map((review) => (
              <ReviewSource key={review.id} review={review} />
            ))}
          </ul>
        </section>
      )}
      {answer.imports.length > 0 && <Imports imports={answer.imports} />}
    </>
  )
}

function ReviewSource({ review }: { review: SourcesAnswer['reviews'][number] }) {
  const on = useApp(({ view }) => view.kind === 'review' && view.reviewId === review.id)
  return (
    <Source
      on={on}
      icon="edit"
      name={nameOf(review.source)}
      count={review.entryCount}
      view={{ kind: 'review', reviewId: review.id }}
      strong
    />
  )
}

function Imports({ imports }: { imports: readonly Import[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? imports : imports.slice(0, shownFirst)
  return (
    <section aria-label={say('review.sources.imports')}>
      <h2 className={styles.heading}>{say('review.sources.imports')}</h2>
      <ul>
        {shown.map((item) => (
          <ImportSource key={item.id} item={item} />
        ))}
      </ul>
      {imports.length > shownFirst && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? say('review.sources.fewer')
            : say('review.sources.more', { count: imports.length - shownFirst })}
        </button>
      )}
    </section>
  )
}

function ImportSource({ item }: { item: Import }) {
  const view = useApp((state) => state.view)
  const listed = view.kind === 'library' && view.source.kind === 'import' && view.source.importId === item.id
  const opened = view.kind === 'import' && view.importId === item.id
  return (
    <>
      <Source
        on={listed}
        icon="import"
        name={say('review.sources.item', { date: formatWhen(item.importedAt), name: shortName(item) })}
        count={item.takenCount}
        view={{ kind: 'library', source: { kind: 'import', importId: item.id } }}
      />
      {(listed || opened) && (
        <Source
          on={opened}
          icon="file"
          inner
          name={item.declinedCount > 0 ? say('review.sources.left') : say('review.sources.text')}
          count={item.declinedCount > 0 ? item.declinedCount : null}
          view={{ kind: 'import', importId: item.id }}
        />
      )}
    </>
  )
}

function shortName({ source }: Import): string {
  return source.name === '' ? say('review.sources.pasted') : nameOf(source)
}

interface SourceProps {
  on: boolean
  icon: 'edit' | 'import' | 'file'
  name: string
  count: number | null
  view: View
  strong?: boolean
  inner?: boolean
}

function Source({ on, icon, name, count, view, strong, inner }: SourceProps) {
  const go = useApp((state) => state.go)
  return (
    <li>
      <button
        type="button"
        aria-current={on ? 'page' : undefined}
        className={classes(styles.source, on && styles.on, strong && styles.strong, inner && styles.inner)}
        title={name}
        onClick={() => go(view)}
      >
        <Icon name={icon} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        {count !== null && <span className={styles.count}>{count}</span>}
      </button>
    </li>
  )
}
