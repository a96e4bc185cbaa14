import { classes, formatKeys } from '../../ui'
import { keyOf } from '../registry'
import { useSetting } from '../settings'
import { say, type TextKey } from '../texts'
import styles from './KeyHints.module.css'

const hints: [TextKey, string[]][] = [
  ['app.hints.move', ['list.next', 'list.previous']],
  ['app.hints.status', ['paper.status.inbox', 'paper.status.set-aside']],
  ['app.hints.tag', ['paper.tag']],
  ['app.hints.note', ['note.add']],
  ['app.hints.search', ['search.focus']],
  ['app.hints.keys', ['view.shortcuts']],
]

/** The keys that are used most, faintly at the list's foot; each as it is set. */
export function KeyHints({ className }: { className?: string }) {
  // Read so that a changed key shows at once.
  useSetting('keys')
  useSetting('singleKeys')
  return (
    <footer className={classes(styles.hints, className)} aria-hidden="true">
      <div>
        {hints.map(([text, ids]) => (
          <Hint key={text} text={say(text)} ids={ids} />
        ))}
      </div>
      <Hint text={say('app.hints.commands')} ids={['view.palette']} />
    </footer>
  )
}

function Hint({ text, ids }: { text: string; ids: readonly string[] }) {
  const keys = ids.map(keyOf).filter((key) => key !== undefined)
  if (keys.length < ids.length) return null
  const joined = keys.map((key) => formatKeys(key)).join(/^\d$/.test(keys[0] ?? '') ? '–' : ' ')
  return (
    <span>
      <i>{joined}</i> {text}
    </span>
  )
}
