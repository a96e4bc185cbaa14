import { useState, type KeyboardEvent } from 'react'
import type { Action } from '../app/actions'
import { chordOf, normaliseChord, typesCharacter } from '../app/chords'
import { allActions, chordsOf, keyConflicts } from '../app/registry'
import { changeSettings, useSetting } from '../app/settings'
import { say } from '../app/texts'
import { Button, classes, formatKeys, IconButton, Kbd } from '../ui'
import styles from './KeyTable.module.css'

/** Every action with its key, to be changed, switched off or put back. */
export function KeyTable() {
  const keys = useSetting('keys')
  const conflicts = keyConflicts(allActions(), { singleKeys: true, keys })
  const setKey = (action: Action, chord: string | null) => {
    const { [action.id]: _before, ...others } = keys
    const isOwn = chord === null || chord === normaliseChord(action.key ?? '')
    void changeSettings({ keys: isOwn ? others : { ...others, [action.id]: chord } })
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('settings.keys.action')}</th>
          <th scope="col">{say('settings.keys.key')}</th>
        </tr>
      </thead>
      <tbody>
        {allActions().map((action) => {
          const conflict = conflicts.find(([one, other]) => one.id === action.id || other.id === action.id)
          const rival = conflict && (conflict[0].id === action.id ? conflict[1] : conflict[0])
          return <KeyRow key={action.id} action={action} rival={rival} setKey={setKey} />
        })}
      </tbody>
    </table>
  )
}

interface KeyRowProps {
  action: Action
  rival: Action | undefined
  setKey: (action: Action, chord: string | null) => void
}

function KeyRow({ action, rival, setKey }: KeyRowProps) {
  const keys = useSetting('keys')
  const singleKeys = useSetting('singleKeys')
  const chords = chordsOf(action, { singleKeys: true, keys })
  const changed = keys[action.id] !== undefined
  const title = say(action.title)
  const silenced = !singleKeys && chords.some(typesCharacter)
  return (
    <tr className={classes(rival && styles.conflict)}>
      <th scope="row">
        {title}
        {rival && <small>{say('settings.keys.conflict', { title: say(rival.title) })}</small>}
        {silenced && <small>{say('settings.keys.silenced')}</small>}
      </th>
      <td>
        <KeyField title={title} chords={chords} onChange={(chord) => setKey(action, chord)} />
        {changed && (
          <Button kind="quiet" onClick={() => setKey(action, null)}>
            {action.key
              ? say('settings.keys.reset', { key: formatKeys(action.key) })
              : say('settings.keys.resetNone')}
          </Button>
        )}
        {chords.length > 0 && (
          <IconButton
            icon="close"
            size={12}
            label={say('settings.keys.off', { title })}
            onClick={() => setKey(action, '')}
          />
        )}
      </td>
    </tr>
  )
}

interface KeyFieldProps {
  title: string
  chords: readonly string[]
  onChange: (chord: string) => void
}

/** Waits for the next chord while pressed; Escape and leaving it keep what was. */
function KeyField({ title, chords, onChange }: KeyFieldProps) {
  const [waiting, setWaiting] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!waiting) return
    // Tab goes on to the next control, as everywhere.
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    const chord = chordOf(event.nativeEvent)
    if (!chord) return
    setWaiting(false)
    if (chord !== 'Escape') onChange(chord)
  }
  return (
    <button
      type="button"
      className={classes(styles.field, waiting && styles.waiting)}
      aria-pressed={waiting}
      onClick={() => setWaiting(true)}
      onBlur={() => setWaiting(false)}
      onKeyDown={onKeyDown}
    >
      {waiting ? (
        say('settings.keys.press')
      ) : chords.length > 0 ? (
        chords.map((chord) => <Kbd key={chord} keys={chord} />)
      ) : (
        <span className={styles.none}>{say('settings.keys.none')}</span>
      )}
      <span className="visually-hidden">{say('settings.keys.change', { title })}</span>
    </button>
  )
}
