import { say } from '../../app/texts'
import { Button, Icon, ProgressBar } from '../../ui'
import { nameOf } from './outcomes'
import { useReading, type Reading } from './state'
import styles from './ImportProgress.module.css'

/** What floats over the window while something is read or dragged in. */
export function ImportProgress() {
  const current = useReading((state) => state.current)
  const waiting = useReading((state) => state.waiting.length)
  const dragging = useReading((state) => state.dragging)
  return (
    <>
      {current?.shown && <Progress reading={current} waiting={waiting} />}
      {dragging && (
        <div className={styles.drop} aria-hidden="true">
          <p>
            <Icon name="import" />
            {say('review.drop')}
          </p>
        </div>
      )}
    </>
  )
}

function Progress({ reading, waiting }: { reading: Reading; waiting: number }) {
  const { name, entries, lines, bytesRead, bytesTotal, cancel } = reading
  const title = say('review.reading', { name: nameOf({ kind: '', name }) })
  return (
    <section className={styles.progress} aria-label={title}>
      <div className={styles.line}>
        <span className={styles.name}>{title}</span>
        <span className={styles.count}>{say('review.reading.entries', { count: entries })}</span>
      </div>
      <ProgressBar label={title} value={bytesTotal ? bytesRead / bytesTotal : null} />
      <div className={styles.line}>
        <span className={styles.count}>
          {say('review.reading.lines', { lines })}
          {waiting > 0 && ` · ${say('review.reading.waiting', { count: waiting })}`}
        </span>
        <Button onClick={cancel}>{say('review.reading.cancel')}</Button>
      </div>
    </section>
  )
}
