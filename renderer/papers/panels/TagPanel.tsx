import { useState } from 'react'
import { library, useLibrary } from '../../app/library'
import { say } from '../../app/texts'
import { Button, Dialog, TagBox, TagDot } from '../../ui'
import { addTag, removeTag } from '../commands'
import { selectedIds } from '../store'
import { spreadOfTags } from '../tag-spread'
import type { TagWithCount } from '../useSources'
import styles from './panels.module.css'

/** Gives tags to the selected papers and takes them away: those that all have, and those that some have. */
export function TagPanel({ tags, onClose }: { tags: readonly TagWithCount[]; onClose: () => void }) {
  const [paperIds] = useState(selectedIds)
  const papers = useLibrary(() => library.query.papers({ paperIds }), ['papers', 'tags'], [paperIds])
  const { common, partial } = spreadOfTags(papers ?? [], tags)
  const idOf = (name: string) => tags.find((tag) => tag.name === name)?.id
  return (
    <Dialog open title={say('papers.tagBox', { count: paperIds.length })} onClose={onClose}>
      <TagBox
        label={say('papers.tags')}
        className={styles.tags}
        value={common.map((tag) => tag.name)}
        suggestions={tags}
        // The panel is opened to type in it.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        placeholder={say('papers.tagBoxHint')}
        onAdd={(name) => void addTag(paperIds, name)}
        onRemove={(name) => {
          const tagId = idOf(name)
          if (tagId) void removeTag(paperIds, tagId)
        }}
        onClose={onClose}
      />
      {partial.length > 0 && (
        <ul className={styles.partial}>
          {partial.map(({ tag, count }) => (
            <li key={tag.id}>
              <TagDot colour={tag.colour} />
              <span className={styles.grow} dir="auto">
                {say('papers.tagPartly', { name: tag.name, some: count, all: paperIds.length })}
              </span>
              <Button kind="quiet" onClick={() => void addTag(paperIds, tag.name)}>
                {say('papers.tagToAllShort')}
              </Button>
              <Button kind="quiet" onClick={() => void removeTag(paperIds, tag.id)}>
                {say('papers.tagFromAll')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
