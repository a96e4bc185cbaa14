import { Icon, Kbd, type IconName } from '../../ui'
import { keyOf, runActionById } from '../registry'
import { say } from '../texts'
import styles from './Welcome.module.css'

/** The empty library: one sentence and three ways in. */
export function Welcome() {
  return (
    <main className={styles.welcome}>
      <div className={styles.inner}>
        <LecternDrawing />
        <h1>{say('app.welcome.text')}</h1>
        <div className={styles.ways}>
          <Way
            id="import.paste"
            icon="clipboard"
            title={say('app.welcome.paste')}
            hint={say('app.welcome.pasteHint')}
          />
          <Way
            id="import.openFile"
            icon="file"
            title={say('app.welcome.open')}
            hint={say('app.welcome.openHint')}
          />
          <Way
            id="import.sample"
            icon="book"
            title={say('app.welcome.sample')}
            hint={say('app.welcome.sampleHint')}
          />
        </div>
      </div>
    </main>
  )
}

function Way({ id, icon, title, hint }: { id: string; icon: IconName; title: string; hint: string }) {
  // Pasting is the platform's own key, not one of ours.
  const keys = id === 'import.paste' ? 'Mod+v' : keyOf(id)
  return (
    <button type="button" className={styles.way} onClick={() => runActionById(id)}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{hint}</small>
      </span>
      {keys ? <Kbd keys={keys} /> : <Icon name="chevron-right" />}
    </button>
  )
}

function LecternDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 48 56" width="48" height="56" aria-hidden="true">
      <path d="M24 8.5C19.5 4.8 12.5 3.6 5 4.5V28c7.500-.9 14.500.3 19 4 4.500-3.700 11.500-4.900 19-4V4.500C35.500 3.600 28.500 4.800 24 8.500zM24 8.500V32" />
      <path d="M10.500 11.500c3.200 0 6 .6 8.500 1.900M10.500 17c3.200 0 6 .6 8.500 1.900M37.500 11.500c-3.200 0-6 .6-8.500 1.900M37.500 17c-3.200 0-6 .6-8.500 1.900" />
      <path d="M2.500 33.500c8.500-.9 16.500.4 21.500 4 5-3.600 13-4.900 21.500-4M24 37.500v15M15 52.500h18" />
    </svg>
  )
}
