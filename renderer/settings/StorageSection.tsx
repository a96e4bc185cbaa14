import { library, useLibrary } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { Button, Icon, WarningLine } from '../ui'
import { formatBytes } from './bytes'
import { Section } from './Section'
import styles from './SettingsView.module.css'

/** Whether the library is kept, how large it is, and where it lives. */
export function StorageSection() {
  const info = useApp((state) => state.info)
  const storage = useLibrary(() => library.query.storage({}), ['papers'], [])
  return (
    <Section title={say('settings.storage')}>
      {storage && (
        <div>
          {storage.persisted ? (
            <p className={styles.kept}>
              <Icon name="check" />
              {say('settings.storage.persisted')}
            </p>
          ) : (
            <WarningLine>{say('settings.storage.notPersisted')}</WarningLine>
          )}
          <p className={styles.hint}>
            {say('settings.storage.size', {
              papers: storage.papers,
              used: formatBytes(storage.usageBytes),
              free: formatBytes(Math.max(0, storage.quotaBytes - storage.usageBytes)),
            })}
          </p>
        </div>
      )}
      <div>
        <p>{say('settings.folder')}</p>
        <p className={styles.path}>{info?.profileFolder}</p>
        <p className={styles.hint}>{say('settings.folderHint')}</p>
      </div>
      <div className={styles.row}>
        <div>
          <p>{say('settings.logs')}</p>
          <p className={styles.hint}>{say('settings.logsHint')}</p>
        </div>
        <Button icon="folder" onClick={() => void window.lectern.app.showLogs()}>
          {say('settings.logs.show')}
        </Button>
      </div>
    </Section>
  )
}
