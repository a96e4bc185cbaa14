import { useState } from 'react'
import { library, useLibrary } from '../app/library'
import { say } from '../app/texts'
import { IconButton, SourceSection } from '../ui'
import { CollectionItem } from './CollectionItem'
import { createCollection } from './commands'
import { NameField } from './NameField'
import { hasChildren, unfoldedRows } from './tree'
import styles from './CollectionItem.module.css'

/** Collections, nested, as sources of papers and places to drop them. */
export function CollectionSources() {
  const sources = useLibrary(() => library.query.sources({}), ['papers', 'collections'], [])
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  /** Where a new one is being named: under this parent, null at the top; undefined where none is. */
  const [parentOfNew, setParentOfNew] = useState<string | null | undefined>(undefined)
  const rows = sources?.collections ?? []
  const fold = (id: string, unfolded: boolean) => {
    const next = new Set(folded)
    if (unfolded) next.delete(id)
    else next.add(id)
    setFolded(next)
  }
  const naming = (
    <div className={styles.newItem}>
      <NameField
        name=""
        onName={(name) => void createCollection(name, parentOfNew ?? null)}
        onClose={() => setParentOfNew(undefined)}
      />
    </div>
  )
  const isEmpty = sources !== null && rows.length === 0 && parentOfNew === undefined
  return (
    <SourceSection
      title={say('collections.title')}
      empty={isEmpty ? say('collections.none') : undefined}
      actions={
        <IconButton
          icon="plus"
          size={12}
          label={say('collections.new')}
          onClick={() => setParentOfNew(null)}
        />
      }
    >
      {unfoldedRows(rows, folded).map((row) => (
        <div key={row.id} role="presentation">
          <CollectionItem
            row={row}
            rows={rows}
            expanded={hasChildren(rows, row.id) ? !folded.has(row.id) : undefined}
            onToggle={(unfolded) => fold(row.id, unfolded)}
            onNewInside={() => {
              fold(row.id, true)
              setParentOfNew(row.id)
            }}
          />
          {parentOfNew === row.id && naming}
        </div>
      ))}
      {parentOfNew === null && naming}
    </SourceSection>
  )
}
