import { useState } from 'react'
import { displayName } from '../../../shared/model/person'
import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { IconButton, Tooltip } from '../../ui'
import { AuthorsEditor } from './AuthorsEditor'
import { BoundaryEditor } from './BoundaryEditor'
import { setByPerson } from './edit'
import { EditInPlace } from './EditInPlace'
import styles from './fields.module.css'

/** Who wrote it; "et al." where the source named only some. */
export function AuthorsField({ paperId, version }: { paperId: string; version: Version }) {
  const [editing, setEditing] = useState<'authors' | 'boundary' | null>(null)
  const { author, moreAuthors } = version.fields
  const close = () => setEditing(null)
  return (
    <EditInPlace
      className={styles.authors}
      field={say('papers.field.authors')}
      setBy={setByPerson(version, 'author', 'moreAuthors')}
      editing={editing !== null}
      onEdit={() => setEditing('authors')}
      editor={
        editing === 'boundary' ? (
          <BoundaryEditor paperId={paperId} version={version} onClose={close} />
        ) : (
          <AuthorsEditor paperId={paperId} version={version} onClose={close} />
        )
      }
    >
      <p className={styles.names}>
        {author.length === 0 && <span className={styles.missing}>{say('papers.noAuthors')}</span>}
        <span dir="auto">{author.map(displayName).join(', ')}</span>{' '}
        {moreAuthors && (
          <Tooltip label={say('papers.etAlHint')}>
            {/* Focusable, since the tooltip is what explains it. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <span className={styles.etAl} tabIndex={0}>
              {say('papers.etAl')}
            </span>
          </Tooltip>
        )}
        <IconButton
          icon="drag"
          size={12}
          className={styles.boundaryButton}
          label={say('papers.boundaryEdit')}
          onClick={() => setEditing('boundary')}
        />
      </p>
    </EditInPlace>
  )
}
