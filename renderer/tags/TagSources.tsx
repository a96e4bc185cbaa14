import { useState } from 'react'
import { TagColour } from '../../shared/model/tag'
import { library, useLibrary } from '../app/library'
import { offerUndo, told } from '../app/outcomes'
import { carriesPapers, droppedPapers } from '../app/paper-drag'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import type { SourcesAnswer } from '../library/calls'
import { ContextMenu, RenameField, SourceItem, SourceSection, TagDot, type MenuItem } from '../ui'

type CountedTag = SourcesAnswer['tags'][number]

const tagType = 'application/x-lectern-tag'

/** The tags of the library as sources; a menu on each renames, recolours, merges and deletes it. */
export function TagSources() {
  const answer = useLibrary(() => library.query.sources({}), ['tags', 'papers'], [])
  const tags = answer?.tags ?? []
  return (
    <SourceSection title={say('sources.tags')} empty={tags.length === 0 ? say('sources.none') : undefined}>
      {tags.map((tag) => (
        <TagSource key={tag.id} tag={tag} tags={tags} />
      ))}
    </SourceSection>
  )
}

function TagSource({ tag, tags }: { tag: CountedTag; tags: readonly CountedTag[] }) {
  const [renaming, setRenaming] = useState(false)
  const shown = useApp(
    ({ view }) => view.kind === 'library' && view.source.kind === 'tag' && view.source.tagId === tag.id,
  )
  const rename = (name: string) => {
    setRenaming(false)
    if (name && name !== tag.name) void told(library.run.renameTag({ tagId: tag.id, name }))
  }
  return (
    <ContextMenu items={menuOf(tag, tags, () => setRenaming(true))} label={tag.name}>
      <SourceItem
        icon={<TagDot colour={tag.colour} />}
        label={tag.name}
        count={tag.count}
        selected={shown}
        onSelect={() => showTag(tag.id)}
        editor={
          renaming ? <RenameField label={say('sources.name')} value={tag.name} onDone={rename} /> : undefined
        }
        onDoubleClick={() => setRenaming(true)}
        onKeyDown={(event) => {
          if (event.key !== 'F2' || event.target !== event.currentTarget) return
          event.preventDefault()
          setRenaming(true)
        }}
        draggable={!renaming}
        onDragStart={(event) => event.dataTransfer.setData(tagType, tag.id)}
        onDragOver={(event) => {
          if (carriesPapers(event) || event.dataTransfer.types.includes(tagType)) event.preventDefault()
        }}
        onDrop={(event) => {
          event.preventDefault()
          const other = event.dataTransfer.getData(tagType)
          if (other && other !== tag.id) void merge(other, tag.id)
          else void giveTag(tag, droppedPapers(event))
        }}
      />
    </ContextMenu>
  )
}

function menuOf(tag: CountedTag, tags: readonly CountedTag[], rename: () => void): MenuItem[] {
  const others = tags.filter((other) => other.id !== tag.id)
  return [
    { id: 'rename', label: say('sources.rename'), icon: 'edit', keys: 'F2', run: rename },
    {
      label: say('sources.tag.colour'),
      submenu: TagColour.options.map((colour) => ({
        id: colour,
        label: say(`sources.colour.${colour}`),
        icon: <TagDot colour={colour} />,
        checked: colour === tag.colour,
        run: () => void told(library.run.recolourTag({ tagId: tag.id, colour })),
      })),
    },
    {
      label: say('sources.tag.merge'),
      disabled: others.length === 0,
      submenu: others.map((other) => ({
        id: other.id,
        label: other.name,
        icon: <TagDot colour={other.colour} />,
        run: () => void merge(tag.id, other.id),
      })),
    },
    'separator',
    {
      id: 'delete',
      label: say('sources.tag.delete'),
      icon: 'trash',
      danger: true,
      run: () => void remove(tag),
    },
  ]
}

function showTag(tagId: string): void {
  useApp.getState().go({ kind: 'library', source: { kind: 'tag', tagId } })
}

/** Leaves a source that is about to be gone. */
function leave(tagId: string): void {
  const { view, go } = useApp.getState()
  if (view.kind === 'library' && view.source.kind === 'tag' && view.source.tagId === tagId) {
    go({ kind: 'library', source: { kind: 'all' } })
  }
}

async function merge(tagId: string, intoTagId: string): Promise<void> {
  if ((await told(library.run.mergeTags({ tagIds: [tagId], intoTagId }))) === null) return
  leave(tagId)
}

async function remove(tag: CountedTag): Promise<void> {
  if ((await told(library.run.deleteTag({ tagId: tag.id }))) === null) return
  leave(tag.id)
  offerUndo(say('sources.tag.deleted', { name: tag.name, count: tag.count }))
}

async function giveTag(tag: CountedTag, paperIds: readonly string[]): Promise<void> {
  const [first, ...rest] = paperIds
  if (first === undefined) return
  const done = await told(library.run.addTags({ paperIds: [first, ...rest], names: [tag.name] }))
  if (done) offerUndo(say('sources.tag.given', { name: tag.name, count: paperIds.length }))
}
