import { useState } from 'react'
import { Icon, IconButton } from '../../ui'
import { useApp } from '../store'
import { say } from '../texts'
import styles from './StandInBanner.module.css'

/** Says that this Electron only stands in for the official one; dismissed for this run of the app. */
export function StandInBanner() {
  const info = useApp((state) => state.info)
  const [dismissed, setDismissed] = useState(() => sessionStorage.getItem(dismissedKey) === 'yes')
  if (!info?.standIn || dismissed) return null
  const dismiss = () => {
    sessionStorage.setItem(dismissedKey, 'yes')
    setDismissed(true)
  }
  return (
    <aside className={styles.banner} aria-label={say('app.standIn.label')}>
      <Icon name="warning" />
      <span>{say('app.standIn', { electron: info.electron })}</span>
      <IconButton icon="close" size={12} label={say('app.dismiss')} onClick={dismiss} />
    </aside>
  )
}

// A reload is the same run; a new start is not.
const dismissedKey = 'lectern.standInDismissed'
