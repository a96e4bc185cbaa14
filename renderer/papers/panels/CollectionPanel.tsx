import { useState, type KeyboardEvent } from 'react'
import { library } from '../../app/library'
import { say } from '../../app/texts'
import type { SourcesAnswer } from '../../library/calls'
import { classes, Dialog, Icon, TextField } from '../../ui'
import { addToCollection, succeeded } from '../commands'
import { selectedIds } from '../store'
import styles from './panels.module.css'

type Collections = SourcesAnswer['collections']

/** Puts the selected papers into a collection, found by typing or made on the way. */
export function CollectionPanel({ collections, onClose }: { collections: Collections; onClose: () => void }) {
  const [paperIds] = useState(selectedIds)
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  const choices = choicesFor(text, collections)
  const active = Math.min(marked, choices.length - 1)
  const take = async (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    const collectionId = choice.id ?? (await make(choice.name))
    if (collectionId !== null) await addToCollection(paperIds, collectionId)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') void take(choices[active])
    else if (event.key === 'ArrowDown') setMarked(Math.min(active + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setMarked(Math.max(active - 1, 0))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Dialog open title={say('papers.collectionBox', { count: paperIds.length })} onClose={onClose}>
      <TextField
        label={say('papers.collectionFind')}
        hideLabel
        icon="search"
        placeholder={say('papers.collectionFind')}
        value={text}
        onChange={(value) => {
          setText(value)
          setMarked(0)
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls="collection-choices"
        aria-activedescendant={choices.length > 0 ? `collection-choice-${active}` : undefined}
      />
      {choices.length === 0 && <p className={styles.hint}>{say('papers.collectionNone')}</p>}
      <div
        className={styles.choices}
        id="collection-choices"
        role="listbox"
        aria-label={say('papers.addCollection')}
      >
        {choices.map((choice, index) => (
          // Keys are the field's, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={choice.id ?? 'new'}
            id={`collection-choice-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes(styles.choice, index === active && styles.marked)}
            onMouseMove={() => setMarked(index)}
            onClick={() => void take(choice)}
          >
            <Icon name={choice.id === null ? 'plus' : 'folder'} />
            <span className={styles.grow} dir="auto">
              {choice.id === null ? say('papers.collectionMake', { name: choice.name }) : choice.path}
            </span>
          </div>
        ))}
      </div>
    </Dialog>
  )
}

interface Choice {
  /** Null for one that is to be made. */
  id: string | null
  name: string
  path: string
}

async function make(name: string): Promise<string | null> {
  const answer = await library.run.createCollection({ name, parentId: null })
  return succeeded(answer) && answer.ok ? answer.value.collectionId : null
}

/** Collections with the text anywhere in their path, and a new one where none has that very name. */
function choicesFor(text: string, collections: Collections): Choice[] {
  const wanted = text.trim().toLocaleLowerCase()
  const found = withPaths(collections).filter((choice) => choice.path.toLocaleLowerCase().includes(wanted))
  const known = found.some((choice) => choice.name.toLocaleLowerCase() === wanted)
  return wanted === '' || known ? found : [...found, { id: null, name: text.trim(), path: text.trim() }]
}

function withPaths(collections: Collections): Choice[] {
  const path: string[] = []
  return collections.map(({ id, name, depth }) => {
    path.splice(depth, path.length, name)
    return { id, name, path: path.join(' / ') }
  })
}
