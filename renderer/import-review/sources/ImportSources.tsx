import { useState } from 'react'
import type { Import } from '../../../shared/model/import'
import type { SourcesAnswer } from '../../library/calls'
import { library, useLibrary } from '../../app/library'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { formatWhen, Icon, SourceItem, SourceSection } from '../../ui'
import { nameOf } from '../reading/outcomes'

const shownFirst = 6

/** Reviews that wait for a decision, and what came in when, newest first. */
export function ImportSources() {
  const answer = useLibrary(() => library.query.sources({}), ['reviews', 'reviewEntries', 'imports'], [])
  if (!answer) return null
  return (
    <>
      {answer.reviews.length > 0 && (
        <SourceSection title={say('review.sources.reviews')}>
          {answer.reviews.map((review) => (
            <ReviewSource key={review.id} review={review} />
          ))}
        </SourceSection>
      )}
      {answer.imports.length > 0 && <Imports imports={answer.imports} />}
    </>
  )
}

function ReviewSource({ review }: { review: SourcesAnswer['reviews'][number] }) {
  const go = useApp((state) => state.go)
  const shown = useApp(({ view }) => view.kind === 'review' && view.reviewId === review.id)
  return (
    <SourceItem
      strong
      icon={<Icon name="edit" />}
      label={nameOf(review.source)}
      count={review.entryCount}
      selected={shown}
      onSelect={() => go({ kind: 'review', reviewId: review.id })}
    />
  )
}

function Imports({ imports }: { imports: readonly Import[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? imports : imports.slice(0, shownFirst)
  const hidden = imports.length - shownFirst
  return (
    <SourceSection title={say('review.sources.imports')}>
      {shown.map((item) => (
        <ImportSource key={item.id} item={item} />
      ))}
      {hidden > 0 && (
        <SourceItem
          icon={<Icon name="more" />}
          label={all ? say('review.sources.fewer') : say('review.sources.more', { count: hidden })}
          selected={false}
          onSelect={() => setAll(!all)}
        />
      )}
    </SourceSection>
  )
}

/** An import, and while it is shown what else there is of it below. */
function ImportSource({ item }: { item: Import }) {
  const { view, go } = useApp()
  const listed = view.kind === 'library' && view.source.kind === 'import' && view.source.importId === item.id
  const opened = view.kind === 'import' && view.importId === item.id
  const left = item.declinedCount > 0
  return (
    <>
      <SourceItem
        icon={<Icon name="import" />}
        label={say('review.sources.item', { date: formatWhen(item.importedAt), name: shortName(item) })}
        count={item.takenCount}
        selected={listed}
        onSelect={() => go({ kind: 'library', source: { kind: 'import', importId: item.id } })}
      />
      {(listed || opened) && (
        <SourceItem
          level={2}
          icon={<Icon name="file" />}
          label={left ? say('review.sources.left') : say('review.sources.text')}
          count={left ? item.declinedCount : undefined}
          selected={opened}
          onSelect={() => go({ kind: 'import', importId: item.id })}
        />
      )}
    </>
  )
}

function shortName({ source }: Import): string {
  return source.name === '' ? say('review.sources.pasted') : nameOf(source)
}
