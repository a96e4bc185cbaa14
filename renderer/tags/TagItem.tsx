import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { TagColour, type Tag } from '../../shared/model/tag'
import { carriesPapers, droppedPapers } from '../app/paper-drag'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { ContextMenu, SourceItem, TagDot, TextField, type MenuItem } from '../ui'
import { deleteTag, mergeTag, recolourTag, renameTag, tagPapers } from './commands'
import styles from './TagItem.module.css'

interface TagItemProps {
  tag: Tag & { count: number }
  others: readonly Tag[]
}

const tagMime = 'application/x-lectern-tag'

/** A tag in the sources: shows its papers, takes papers and other tags that are dropped on it. */
export function TagItem({ tag, others }: TagItemProps) {
  const [name, setName] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const selected = useApp(
    ({ view }) => view.kind === 'library' && view.source.kind === 'tag' && view.source.tagId === tag.id,
  )
  const rename = () => setName(tag.name)
  return (
    <ContextMenu items={tagMenu(tag, others, rename)} label={tag.name}>
      <SourceItem
        icon={<TagDot colour={tag.colour} />}
        label={tag.name}
        count={tag.count}
        selected={selected}
        className={over ? styles.over : undefined}
        onSelect={() => useApp.getState().go({ kind: 'library', source: { kind: 'tag', tagId: tag.id } })}
        onDoubleClick={rename}
        onKeyDown={(event) => keyOnTag(event, tag, rename)}
        editor={
          name === null ? undefined : (
            <TextField
              className={styles.field}
              label={say('tags.name')}
              hideLabel
              // The person asked to rename it.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={name}
              onChange={setName}
              onClick={(event) => event.stopPropagation()}
              onBlur={() => setName(null)}
              onCommit={(text) => {
                setName(null)
                if (text.trim() !== tag.name) void renameTag(tag.id, text)
              }}
              onCancel={() => setName(null)}
            />
          )
        }
        draggable={name === null}
        onDragStart={(event) => event.dataTransfer.setData(tagMime, tag.id)}
        onDragOver={(event) => {
          if (!carriesPapers(event) && !event.dataTransfer.types.includes(tagMime)) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false)
          dropOnTag(event, tag, others)
        }}
      />
    </ContextMenu>
  )
}

function dropOnTag(event: DragEvent, tag: Tag, others: readonly Tag[]) {
  event.preventDefault()
  event.stopPropagation()
  if (carriesPapers(event)) return void tagPapers(droppedPapers(event), tag)
  const dragged = others.find((other) => other.id === event.dataTransfer.getData(tagMime))
  if (dragged) void mergeTag(dragged, tag)
}

function keyOnTag(event: KeyboardEvent, tag: Tag, rename: () => void) {
  if (event.target !== event.currentTarget) return
  if (event.key === 'F2') rename()
  else if (event.key === 'Delete') void deleteTag(tag)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function tagMenu(tag: Tag, others: readonly Tag[], rename: () => void): MenuItem[] {
  return [
    { id: 'rename', label: say('tags.rename'), icon: 'edit', keys: 'F2', run: rename },
    {
      label: say('tags.colour'),
      submenu: TagColour.options.map((colour) => ({
        id: colour,
        label: say(`tags.colour.${colour}`),
        icon: <TagDot colour={colour} />,
        checked: colour === tag.colour,
        run: () => void recolourTag(tag.id, colour),
      })),
    },
    {
      label: say('tags.mergeInto'),
      disabled: others.length === 0,
      submenu: others.map((other) => ({
        id: other.id,
        label: other.name,
        icon: <TagDot colour={other.colour} />,
        run: () => void mergeTag(tag, other),
      })),
    },
    'separator',
    {
      id: 'delete',
      label: say('tags.delete'),
      icon: 'trash',
      danger: true,
      run: () => void deleteTag(tag),
    },
  ]
}
