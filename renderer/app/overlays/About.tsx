import { Dialog } from '../../ui'
import { useApp } from '../store'
import { say } from '../texts'
import styles from './About.module.css'

export function About() {
  const open = useApp((state) => state.overlay === 'about')
  const info = useApp((state) => state.info)
  const close = useApp((state) => state.open)
  return (
    <Dialog open={open} onClose={() => close(null)} title={say('app.about.title')}>
      <p className={styles.what}>{say('app.about.what')}</p>
      {info && (
        <p>
          {say('app.about.version', { version: info.version })}
          <br />
          {say('app.about.runtime', { electron: info.electron, chrome: info.chrome })}
        </p>
      )}
      <p>{say('app.about.licence')}</p>
      <p className={styles.small}>{say('app.about.fonts')}</p>
    </Dialog>
  )
}
