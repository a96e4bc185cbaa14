import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react'
import type { DeclinedEntry } from '../../../shared/model/import'
import { displayName } from '../../../shared/model/person'
import { failureText } from '../../app/failures'
import { library } from '../../app/library'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { undo } from '../../app/undo'
import { Button, classes, EmptyState, formatDate, Icon, MathText, TextField } from '../../ui'
import { VirtualListbox } from '../list/VirtualListbox'
import { findDeclined } from './declined'
import styles from './DeclinedPart.module.css'

const rowHeight = 28

/** What was left out: searched, read again, and taken after all. */
export function DeclinedPart({ declined }: { declined: readonly DeclinedEntry[] }) {
  const [text, setText] = useState('')
  const [activeId, setActiveId] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const searched = useDeferredValue(text)
  const found = useMemo(() => findDeclined(declined, searched), [declined, searched])
  const active = Math.max(
    0,
    found.findIndex((entry) => entry.id === activeId),
  )
  const focused = found[active]
  const open = declined.filter((entry) => chosen.has(entry.id) && entry.takenAsPaperId === null)
  const toTake = open.length > 0 ? open : focused && focused.takenAsPaperId === null ? [focused] : []
  const take = async () => {
    await takeDeclined(toTake)
    setChosen(new Set())
  }
  const toggle = (entry: DeclinedEntry | undefined) => {
    if (!entry || entry.takenAsPaperId !== null) return
    const next = new Set(chosen)
    if (!next.delete(entry.id)) next.add(entry.id)
    setChosen(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement) return
    if (event.key === ' ' || event.key === 'x') toggle(focused)
    else if (event.key === 'Enter') void take()
    else return
    event.preventDefault()
  }
  if (declined.length === 0) return <Nothing text={say('review.import.noneLeft')} />
  return (
    // Keys of the list inside; each has its button.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.part} onKeyDown={onKeyDown}>
      <div className={styles.list}>
        <div className={styles.bar}>
          <TextField
            className={styles.search}
            label={say('review.import.search')}
            hideLabel
            placeholder={say('review.import.search')}
            icon="search"
            value={text}
            onChange={setText}
            onCancel={() => setText('')}
          />
          <Button icon="plus" disabled={toTake.length === 0} onClick={() => void take()}>
            {say('review.import.take', { count: open.length })}
          </Button>
        </div>
        {found.length === 0 ? (
          <Nothing text={say('review.import.noneFound', { text: searched })} />
        ) : (
          <VirtualListbox
            id="declined-list"
            label={say('review.sources.left')}
            multiple
            count={found.length}
            rowHeight={rowHeight}
            active={active}
            onActive={(index) => setActiveId(found[index]?.id ?? null)}
            option={(index) => optionOf(found[index], chosen, toggle)}
          />
        )}
        <p className={styles.hint}>{say('review.import.hint')}</p>
      </div>
      {focused && <DeclinedText key={focused.id} declined={focused} />}
    </div>
  )
}

function optionOf(
  declined: DeclinedEntry | undefined,
  chosen: ReadonlySet<string>,
  toggle: (entry: DeclinedEntry) => void,
) {
  if (!declined) return { id: '', content: null }
  const { fields, source } = declined.entry
  const taken = declined.takenAsPaperId !== null
  const selected = chosen.has(declined.id)
  return {
    id: declined.id,
    selected,
    content: (
      <div className={classes(styles.row, taken && styles.taken)}>
        <span className={styles.line}>{source.line}</span>
        {/* The option itself tells whether it is chosen; the key is the space bar. */}
        <span className={styles.box} aria-hidden="true" onClick={() => toggle(declined)}>
          {(selected || taken) && <Icon name="check" size={12} />}
        </span>
        <MathText
          className={styles.title}
          text={fields.title || say('review.noTitle')}
          title={fields.title}
        />
        <span className={styles.date}>
          {taken ? say('review.import.takenLater') : formatDate(fields.issued)}
        </span>
      </div>
    ),
  }
}

function DeclinedText({ declined }: { declined: DeclinedEntry }) {
  const { fields } = declined.entry
  return (
    <article className={styles.text}>
      <MathText as="h2" text={fields.title || say('review.noTitle')} />
      <p dir="auto">
        {fields.author.map(displayName).join(', ')} {fields.moreAuthors && say('review.moreAuthors')}
      </p>
      <p className={styles.meta}>
        {[fields.subjects.join(', '), formatDate(fields.issued)].filter(Boolean).join(' · ')}
      </p>
      <MathText as="p" className={styles.abstract} text={fields.abstract} />
    </article>
  )
}

function Nothing({ text }: { text: string }) {
  return (
    <div className={styles.nothing}>
      <EmptyState icon="search">{text}</EmptyState>
    </div>
  )
}

async function takeDeclined(entries: readonly DeclinedEntry[]): Promise<void> {
  const [first, ...rest] = entries.map((entry) => entry.id)
  if (!first) return
  const answer = await library.run.takeDeclined({ declinedIds: [first, ...rest] })
  const { toast } = useApp.getState()
  if (!answer.ok) return toast({ text: failureText(answer.failure), tone: 'danger' })
  toast({
    text: say('review.import.tookLate', { count: answer.value.paperIds.length }),
    action: { label: say('review.undo'), key: 'Mod+z', run: () => void undo() },
  })
}
