import { ReadingStatus } from '../../../shared/model/paper'
import type { ReviewRow } from '../../library/calls'
import { library, useLibrary } from '../../app/library'
import { keyOf } from '../../app/registry'
import { say } from '../../app/texts'
import { Button, Chip, Segmented, StatusGlyph, TagBox } from '../../ui'
import { focusReviewList } from '../list/focus'
import { decide, setEntryStatus, toggleTaken } from '../review/decisions'
import { comesIn } from '../review/filters'
import { useReview } from '../review/store'
import styles from './EntryToolbar.module.css'

/** What is decided about the focused entry: taken or not, its status, tags of its own. */
export function EntryToolbar({ row }: { row: ReviewRow }) {
  const common = useReview((state) =>
    state.review && state.review !== 'gone' ? state.review.status : 'inbox',
  )
  const taken = comesIn(row)
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={say('review.toolbar')}>
      <Button
        className={styles.take}
        {...(taken ? { icon: 'check' as const } : {})}
        keys={keyOf('review.take')}
        aria-pressed={taken}
        onClick={() => toggleTaken(row)}
      >
        {say(taken ? 'review.take.taken' : 'review.take.left')}
      </Button>
      <Segmented
        className={styles.status}
        label={say('review.status')}
        value={row.status ?? common}
        options={ReadingStatus.options.map((value) => ({
          value,
          label: say(`review.status.${value}`),
          icon: <StatusGlyph status={value} />,
          keys: keyOf(`review.status.${value}`),
        }))}
        onChange={(status) => setEntryStatus(row, status)}
      />
      <EntryTags row={row} />
    </div>
  )
}

function EntryTags({ row }: { row: ReviewRow }) {
  const tagging = useReview((state) => state.tagging)
  const tags = useTags()
  const remove = (name: string) => decide([row], { removeTagNames: [name] })
  if (tagging)
    return (
      <TagBox
        className={styles.box}
        label={say('review.tagsOfThis')}
        value={row.tagNames}
        suggestions={tags}
        onAdd={(name) => decide([row], { addTagNames: [name] })}
        onRemove={remove}
        // It opens because somebody asked to tag.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        placeholder={say('review.tagPlaceholder')}
        onClose={() => {
          useReview.setState({ tagging: false })
          focusReviewList()
        }}
      />
    )
  return (
    <div className={styles.tags}>
      {row.tagNames.map((name) => (
        <Chip
          key={name}
          colour={tags.find((tag) => tag.name === name)?.colour ?? 'slate'}
          onRemove={() => remove(name)}
        >
          {name}
        </Chip>
      ))}
      <Button
        kind="quiet"
        icon="tag"
        keys={keyOf('review.tag')}
        onClick={() => useReview.setState({ tagging: true })}
      >
        {say('review.tag')}
      </Button>
    </div>
  )
}

const noTags: { name: string; colour: 'slate' }[] = []

/** The library's tags, most used first. */
export function useTags() {
  const sources = useLibrary(() => library.query.sources({}), ['tags'], [])
  return sources?.tags ?? noTags
}
