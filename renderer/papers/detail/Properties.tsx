import { leadVersion } from '../../../shared/model/paper'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import type { PaperDetail } from '../../library/calls'
import { Button, Chip, IconButton } from '../../ui'
import { removeFromCollection, removeTag, setRating } from '../commands'
import { usePapers } from '../store'
import { CitationKey } from './CitationKey'
import { CodeLinks } from './CodeLinks'
import { Identifiers } from './Identifiers'
import { Stars } from './Stars'
import styles from './properties.module.css'

/** What a person gives a paper: tags, rating, collections; and what leads to it: code, key, identifiers. */
export function Properties({ detail }: { detail: PaperDetail }) {
  const { paper, tags, collections } = detail
  const openPanel = usePapers((state) => state.openPanel)
  return (
    <dl className={styles.props}>
      <dt>{say('papers.tags')}</dt>
      <dd>
        {tags.map((tag) => (
          <Chip
            key={tag.id}
            size="large"
            colour={tag.colour}
            removeLabel={say('papers.removeTag', { name: tag.name })}
            onRemove={() => void removeTag([paper.id], tag.id)}
          >
            {tag.name}
          </Chip>
        ))}
        <Button kind="quiet" icon="plus" className={styles.add} onClick={() => openPanel('tags')}>
          {say('papers.addTag')}
        </Button>
      </dd>
      <dt>{say('papers.rating')}</dt>
      <dd>
        <Stars rating={paper.rating} onRate={(stars) => void setRating([paper.id], stars)} />
      </dd>
      <dt>{say('papers.code')}</dt>
      <CodeLinks paper={paper} />
      <dt>{say('papers.in')}</dt>
      <dd>
        {collections.map(({ id, path }) => (
          <span key={id} className={styles.entry}>
            <button
              type="button"
              className={styles.link}
              dir="auto"
              onClick={() =>
                useApp.getState().go({ kind: 'library', source: { kind: 'collection', collectionId: id } })
              }
            >
              {path.join(' / ')}
            </button>
            <IconButton
              icon="close"
              size={12}
              className={styles.remove}
              label={say('papers.removeCollection', { name: path.at(-1) ?? '' })}
              onClick={() => void removeFromCollection([paper.id], id)}
            />
          </span>
        ))}
        <Button kind="quiet" icon="plus" className={styles.add} onClick={() => openPanel('collections')}>
          {say('papers.addCollection')}
        </Button>
      </dd>
      <dt>{say('papers.key')}</dt>
      <CitationKey paper={paper} />
      <dt>{say('papers.identifiers')}</dt>
      <Identifiers paper={paper} version={leadVersion(paper)} />
    </dl>
  )
}
