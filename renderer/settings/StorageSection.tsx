import { library, useLibrary } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { Button, Icon, WarningLine } from '../ui'
import { Section } from './Section'
import styles from './SettingsView.module.css'

/** Bytes as people say them, in steps of a thousand. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1_000 ** step
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value)
}

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
