import { useState, type DragEvent } from 'react'
import { library, useLibrary } from '../app/library'
import { carriesPapers, droppedPapers } from '../app/paper-drag'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { ContextMenu, Icon, IconButton, RenameField, SourceItem, SourceSection, type MenuItem } from '../ui'
import {
  createCollection,
  deleteCollection,
  fillCollection,
  moveCollection,
  renameCollection,
  showCollection,
} from './commands'
import { unfolded, withDescendants, type CountedCollection } from './tree'

const collectionType = 'application/x-lectern-collection'

/** The collections of the library as a tree; papers and collections are dropped onto them. */
export function CollectionSources() {
  const answer = useLibrary(() => library.query.sources({}), ['collections', 'papers'], [])
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [renaming, setRenaming] = useState<string | null>(null)
  const collections = answer?.collections ?? []
  const create = async (parentId: string | null) => {
    if (parentId !== null) setFolded((ids) => without(ids, parentId))
    setRenaming(await createCollection(parentId))
  }
  const fold = (id: string, open: boolean) =>
    setFolded((ids) => (open ? without(ids, id) : new Set([...ids, id])))
  return (
    <SourceSection
      title={say('sources.collections')}
      empty={collections.length === 0 ? say('sources.none') : undefined}
      actions={
        <IconButton icon="plus" label={say('sources.collection.new')} onClick={() => void create(null)} />
      }
    >
      {unfolded(collections, folded).map((collection) => (
        <CollectionSource
          key={collection.id}
          collection={collection}
          collections={collections}
          folded={folded.has(collection.id)}
          onFold={(open) => fold(collection.id, open)}
          renaming={renaming === collection.id}
          onRename={setRenaming}
          onCreate={() => void create(collection.id)}
        />
      ))}
    </SourceSection>
  )
}

interface CollectionSourceProps {
  collection: CountedCollection
  collections: readonly CountedCollection[]
  folded: boolean
  onFold: (open: boolean) => void
  renaming: boolean
  onRename: (collectionId: string | null) => void
  onCreate: () => void
}

function CollectionSource(props: CollectionSourceProps) {
  const { collection, collections, folded, onFold, renaming, onRename } = props
  const { id, name } = collection
  const shown = useApp(
    ({ view }) =>
      view.kind === 'library' && view.source.kind === 'collection' && view.source.collectionId === id,
  )
  const parent = collections.some((other) => other.parentId === id)
  const rename = (next: string) => {
    onRename(null)
    if (next && next !== name) void renameCollection(id, next)
  }
  return (
    <ContextMenu items={menuOf(props)} label={name}>
      <SourceItem
        icon={<Icon name="folder" />}
        label={name}
        count={collection.count}
        selected={shown}
        level={collection.depth + 1}
        expanded={parent ? !folded : undefined}
        onToggle={onFold}
        onSelect={() => showCollection(id)}
        editor={
          renaming ? <RenameField label={say('sources.name')} value={name} onDone={rename} /> : undefined
        }
        onDoubleClick={() => onRename(id)}
        onKeyDown={(event) => {
          if (event.key !== 'F2' || event.target !== event.currentTarget) return
          event.preventDefault()
          onRename(id)
        }}
        draggable={!renaming}
        onDragStart={(event) => event.dataTransfer.setData(collectionType, id)}
        onDragOver={(event) => {
          if (carriesPapers(event) || event.dataTransfer.types.includes(collectionType))
            event.preventDefault()
        }}
        onDrop={(event) => dropped(event, collection, collections)}
      />
    </ContextMenu>
  )
}

function dropped(
  event: DragEvent,
  collection: CountedCollection,
  collections: readonly CountedCollection[],
): void {
  event.preventDefault()
  const other = event.dataTransfer.getData(collectionType)
  if (!other) void fillCollection(collection, droppedPapers(event))
  else if (!withDescendants(collections, other).has(collection.id)) {
    void moveCollection(collections, other, collection.id)
  }
}

function menuOf({ collection, collections, onRename, onCreate }: CollectionSourceProps): MenuItem[] {
  const family = withDescendants(collections, collection.id)
  const targets = collections.filter(({ id }) => !family.has(id) && id !== collection.parentId)
  const move = (parentId: string | null) => void moveCollection(collections, collection.id, parentId)
  return [
    {
      id: 'rename',
      label: say('sources.rename'),
      icon: 'edit',
      keys: 'F2',
      run: () => onRename(collection.id),
    },
    { id: 'new', label: say('sources.collection.newInside'), icon: 'plus', run: onCreate },
    {
      label: say('sources.collection.moveTo'),
      icon: 'folder',
      submenu: [
        {
          id: 'top',
          label: say('sources.collection.top'),
          disabled: collection.parentId === null,
          run: () => move(null),
        },
        ...targets.map((target) => ({ id: target.id, label: target.name, run: () => move(target.id) })),
      ],
    },
    'separator',
    {
      id: 'delete',
      label: say('sources.collection.delete'),
      icon: 'trash',
      danger: true,
      run: () => void deleteCollection(collections, collection),
    },
  ]
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id))
}
