import { ReadingStatus } from '../../../shared/model/paper'
import { keyOf } from '../../app/registry'
import { library, useLibrary } from '../../app/library'
import { say } from '../../app/texts'
import { Button, Chip, Segmented, StatusGlyph } from '../../ui'
import { copyBibtex, copyKeys, restore, setRating, setStatus, trash } from '../commands'
import { selectedIds, usePapers } from '../store'
import { spreadOfTags } from '../tag-spread'
import { useSources } from '../useSources'
import { Stars } from './Stars'
import pane from './PaperPane.module.css'
import styles from './properties.module.css'

/** Several selected papers: what they share, and what can be done with all of them. */
export function ManyPapers({ count }: { count: number }) {
  const paperIds = selectedIds()
  const inTrash = usePapers((state) => state.source.kind === 'trash')
  const openPanel = usePapers((state) => state.openPanel)
  const papers = useLibrary(() => library.query.papers({ paperIds }), ['papers'], [paperIds.join(' ')]) ?? []
  const { common, partial } = spreadOfTags(papers, useSources()?.tags ?? [])
  const [first] = papers
  const status = papers.every((paper) => paper.status === first?.status) ? (first?.status ?? null) : null
  const rating = papers.every((paper) => paper.rating === first?.rating) ? (first?.rating ?? 0) : 0
  return (
    <div className={pane.scroll}>
      <div className={pane.inner}>
        <h1 className={styles.many}>{say('papers.selected', { count })}</h1>
        <p className={styles.faint}>{say('papers.selectedHint')}</p>
        {inTrash ? (
          <div className={styles.actions}>
            <Button icon="restore" onClick={() => void restore(paperIds)}>
              {say('papers.action.restore')}
            </Button>
          </div>
        ) : (
          <>
            <Segmented
              className={pane.status}
              label={say('papers.status')}
              value={status}
              options={ReadingStatus.options.map((value) => ({
                value,
                label: say(`papers.status.${value}`),
                icon: <StatusGlyph status={value} />,
                keys: keyOf(`paper.status.${value}`),
              }))}
              onChange={(value) => void setStatus(paperIds, value)}
            />
            <dl className={styles.props}>
              <dt>{say('papers.tags')}</dt>
              <dd>
                {common.map((tag) => (
                  <Chip key={tag.id} size="large" colour={tag.colour}>
                    {tag.name}
                  </Chip>
                ))}
                {partial.map(({ tag, count: some }) => (
                  <Chip key={tag.id} colour={tag.colour}>
                    {say('papers.tagPartly', { name: tag.name, some, all: count })}
                  </Chip>
                ))}
                <Button kind="quiet" icon="plus" keys={keyOf('paper.tag')} onClick={() => openPanel('tags')}>
                  {say('papers.addTag')}
                </Button>
              </dd>
              <dt>{say('papers.rating')}</dt>
              <dd>
                <Stars rating={rating} onRate={(stars) => void setRating(paperIds, stars)} />
              </dd>
            </dl>
            <div className={styles.actions}>
              <Button icon="folder" keys={keyOf('paper.collect')} onClick={() => openPanel('collections')}>
                {say('papers.action.collect')}
              </Button>
              <Button icon="copy" keys={keyOf('paper.copyKey')} onClick={() => void copyKeys(paperIds)}>
                {say('papers.copyKeys')}
              </Button>
              <Button icon="copy" keys={keyOf('paper.copyBibtex')} onClick={() => void copyBibtex(paperIds)}>
                {say('papers.action.copyBibtex')}
              </Button>
              <Button
                icon="trash"
                kind="danger"
                keys={keyOf('paper.trash')}
                onClick={() => void trash(paperIds)}
              >
                {say('papers.action.trash')}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
