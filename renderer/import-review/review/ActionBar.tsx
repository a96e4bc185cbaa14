import { ReadingStatus } from '../../../shared/model/paper'
import { library, useLibrary } from '../../app/library'
import { keyOf } from '../../app/registry'
import { say } from '../../app/texts'
import { Button, Icon, SelectField, StatusGlyph, TagBox, Tooltip } from '../../ui'
import { useTags } from '../entry/EntryToolbar'
import { focusReviewList } from '../list/focus'
import { useReading } from '../reading/state'
import { acceptReview, discardReview } from './closing'
import { setDefaults } from './decisions'
import { comesIn } from './filters'
import { useReview } from './store'
import styles from './ActionBar.module.css'

/** What all that come in are given, and the two ends of a review. */
export function ActionBar() {
  const count = useReview((state) => state.rows.filter(comesIn).length)
  const reading = useReading((state) => state.current !== null)
  return (
    <footer className={styles.bar}>
      <Defaults />
      <div className={styles.ends}>
        <Tooltip label={say('review.discard.meaning')} side="top">
          <Button kind="quiet" size="large" onClick={discardReview}>
            {say('review.discard')}
          </Button>
        </Tooltip>
        <Button
          kind="primary"
          size="large"
          keys={keyOf('review.accept')}
          disabled={reading}
          onClick={() => void acceptReview()}
        >
          {say('review.accept', { count })}
        </Button>
      </div>
    </footer>
  )
}

function Defaults() {
  const review = useReview((state) => (state.review === 'gone' ? null : state.review))
  const tags = useTags()
  const sources = useLibrary(() => library.query.sources({}), ['collections'], [])
  if (!review) return <div className={styles.defaults} />
  const without = (name: string) =>
    review.tagNames.filter((other) => other.toLocaleLowerCase() !== name.toLocaleLowerCase())
  return (
    <div className={styles.defaults}>
      <div className={styles.field}>
        <span aria-hidden="true">{say('review.tagsForAll')}</span>
        <TagBox
          className={styles.tags}
          label={say('review.tagsForAll')}
          value={review.tagNames}
          suggestions={tags}
          placeholder={say('review.tagPlaceholder')}
          onAdd={(name) => setDefaults({ tagNames: [...without(name), name] })}
          onRemove={(name) => setDefaults({ tagNames: without(name) })}
          onClose={focusReviewList}
        />
      </div>
      <div className={styles.field}>
        <span aria-hidden="true">{say('review.collection')}</span>
        <SelectField
          className={styles.collection}
          label={say('review.collection')}
          hideLabel
          value={review.collectionId ?? ''}
          options={[
            { value: '', label: say('review.collection.none') },
            ...(sources?.collections ?? []).map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${name}`,
              icon: <Icon name="folder" />,
            })),
          ]}
          onChange={(id) => setDefaults({ collectionId: id === '' ? null : id })}
        />
      </div>
      <div className={styles.field}>
        <span aria-hidden="true">{say('review.status')}</span>
        <SelectField
          className={styles.status}
          label={say('review.status')}
          hideLabel
          value={review.status}
          options={ReadingStatus.options.map((value) => ({
            value,
            label: say(`review.status.${value}`),
            icon: <StatusGlyph status={value} />,
          }))}
          onChange={(status) => setDefaults({ status })}
        />
      </div>
    </div>
  )
}
