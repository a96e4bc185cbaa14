import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { carriesPapers, droppedPapers } from '../app/paper-drag'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { ContextMenu, Icon, SourceItem, type MenuItem } from '../ui'
import { addPapers, deleteCollection, moveCollection, renameCollection } from './commands'
import { NameField } from './NameField'
import { lastOrder, orderAfterStep, possibleParents, type CollectionRow } from './tree'
import styles from './CollectionItem.module.css'

interface CollectionItemProps {
  row: CollectionRow
  rows: readonly CollectionRow[]
  /** Undefined where nothing is inside. */
  expanded: boolean | undefined
  onToggle: (expanded: boolean) => void
  onNewInside: () => void
}

const collectionMime = 'application/x-lectern-collection'

/** A collection in the sources: shows its papers, takes papers and other collections that are dropped on it. */
export function CollectionItem(props: CollectionItemProps) {
  const { row, rows, expanded, onToggle, onNewInside } = props
  const [naming, setNaming] = useState(false)
  const [over, setOver] = useState(false)
  const source = { kind: 'collection', collectionId: row.id } as const
  const selected = useApp(
    ({ view }) =>
      view.kind === 'library' && view.source.kind === 'collection' && view.source.collectionId === row.id,
  )
  const rename = () => setNaming(true)
  return (
    <ContextMenu items={collectionMenu(row, rows, rename, onNewInside)} label={row.name}>
      <SourceItem
        icon={<Icon name="folder" />}
        label={row.name}
        count={row.count}
        level={row.depth + 1}
        expanded={expanded}
        onToggle={onToggle}
        selected={selected}
        className={over ? styles.over : undefined}
        onSelect={() => useApp.getState().go({ kind: 'library', source })}
        onDoubleClick={rename}
        onKeyDown={(event) => keyOnCollection(event, row, rename)}
        editor={
          naming ? (
            <NameField
              name={row.name}
              onName={(name) => void renameCollection(row.id, name)}
              onClose={() => setNaming(false)}
            />
          ) : undefined
        }
        draggable={!naming}
        onDragStart={(event) => event.dataTransfer.setData(collectionMime, row.id)}
        onDragOver={(event) => {
          if (!carriesPapers(event) && !event.dataTransfer.types.includes(collectionMime)) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false)
          dropOnCollection(event, row, rows)
        }}
      />
    </ContextMenu>
  )
}

function dropOnCollection(event: DragEvent, row: CollectionRow, rows: readonly CollectionRow[]) {
  event.preventDefault()
  event.stopPropagation()
  if (carriesPapers(event)) return void addPapers(droppedPapers(event), row)
  const dragged = event.dataTransfer.getData(collectionMime)
  if (dragged !== '' && possibleParents(rows, dragged).some((parent) => parent.id === row.id)) {
    void moveCollection(dragged, row.id, lastOrder(rows, row.id))
  }
}

function keyOnCollection(event: KeyboardEvent, row: CollectionRow, rename: () => void) {
  if (event.target !== event.currentTarget) return
  if (event.key === 'F2') rename()
  else if (event.key === 'Delete') void deleteCollection(row)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function collectionMenu(
  row: CollectionRow,
  rows: readonly CollectionRow[],
  rename: () => void,
  onNewInside: () => void,
): MenuItem[] {
  const step = (direction: 1 | -1, id: string, label: string): MenuItem => {
    const order = orderAfterStep(rows, row.id, direction)
    return {
      id,
      label,
      disabled: order === null,
      run: () => void (order !== null && moveCollection(row.id, row.parentId, order)),
    }
  }
  const parents = possibleParents(rows, row.id).filter((parent) => parent.id !== row.parentId)
  return [
    { id: 'new', label: say('collections.newInside'), icon: 'plus', run: onNewInside },
    { id: 'rename', label: say('collections.rename'), icon: 'edit', keys: 'F2', run: rename },
    step(-1, 'up', say('collections.moveUp')),
    step(1, 'down', say('collections.moveDown')),
    {
      label: say('collections.moveTo'),
      submenu: [
        {
          id: 'top',
          label: say('collections.top'),
          disabled: row.parentId === null,
          run: () => void moveCollection(row.id, null, lastOrder(rows, null)),
        },
        ...parents.map((parent) => ({
          id: parent.id,
          label: parent.name,
          icon: 'folder' as const,
          run: () => void moveCollection(row.id, parent.id, lastOrder(rows, parent.id)),
        })),
      ],
    },
    'separator',
    {
      id: 'delete',
      label: say('collections.delete'),
      icon: 'trash',
      danger: true,
      run: () => void deleteCollection(row),
    },
  ]
}
