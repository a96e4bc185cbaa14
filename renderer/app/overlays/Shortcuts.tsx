import { Button, Dialog, Kbd } from '../../ui'
import type { Action } from '../actions'
import { allActions, chordsOf } from '../registry'
import { useSetting } from '../settings'
import { useApp } from '../store'
import { say, type TextKey } from '../texts'
import styles from './Shortcuts.module.css'

/** Every key that works, by group; made from the actions, so that it cannot lag behind them. */
export function Shortcuts() {
  const open = useApp((state) => state.overlay === 'shortcuts')
  const { open: setOverlay, go } = useApp.getState()
  return (
    <Dialog
      open={open}
      onClose={() => setOverlay(null)}
      title={say('app.shortcuts.title')}
      width="wide"
      actions={
        <Button kind="quiet" icon="settings" onClick={() => go({ kind: 'settings' })}>
          {say('app.shortcuts.change')}
        </Button>
      }
    >
      <ShortcutList />
    </Dialog>
  )
}

function ShortcutList() {
  const singleKeys = useSetting('singleKeys')
  const keys = useSetting('keys')
  const withKeys = allActions()
    .map((action) => ({ action, chords: chordsOf(action, { singleKeys, keys }) }))
    .filter(({ chords }) => chords.length > 0)
  return (
    <>
      {!singleKeys && <p className={styles.note}>{say('app.shortcuts.off')}</p>}
      <div className={styles.groups}>
        {groupsOf(withKeys).map(([group, members]) => (
          <section key={group}>
            <h3>{say(group)}</h3>
            <dl>
              {members.map(({ action, chords }) => (
                <div key={action.id}>
                  <dt>{say(action.title)}</dt>
                  <dd>
                    {chords.map((chord) => (
                      <Kbd key={chord} keys={chord} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

interface Keyed {
  action: Action
  chords: string[]
}

/** Actions by their group, groups in the order in which they are first met. */
function groupsOf(keyed: readonly Keyed[]): [TextKey, Keyed[]][] {
  const groups = new Map<TextKey, Keyed[]>()
  for (const one of keyed) groups.set(one.action.group, [...(groups.get(one.action.group) ?? []), one])
  return [...groups]
}
