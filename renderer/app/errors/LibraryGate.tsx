import { useEffect, useState, type ReactNode } from 'react'
import { Button, ErrorNotice, Skeleton } from '../../ui'
import type { Answer } from '../../library/calls'
import { failureText } from '../failures'
import { library } from '../library'
import { say } from '../texts'
import styles from './errors.module.css'

/** Shows the window once the library is open; says what is wrong where it does not open. */
export function LibraryGate({ children }: { children: ReactNode }) {
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null)
  useEffect(() => {
    let current = true
    void library.ready.then((ready) => {
      if (current) setAnswer(ready)
    })
    return () => {
      current = false
    }
  }, [])
  if (!answer) {
    return (
      <div className={styles.loading}>
        <Skeleton rows={12} />
      </div>
    )
  }
  if (answer.ok) return children
  return (
    <div className={styles.screen}>
      <ErrorNotice
        title={say('app.library.failed')}
        actions={
          <>
            <Button kind="primary" icon="restore" onClick={() => void window.lectern.app.reload()}>
              {say('app.library.tryAgain')}
            </Button>
            <Button kind="quiet" onClick={() => void window.lectern.app.showLogs()}>
              {say('app.error.logs')}
            </Button>
          </>
        }
      >
        <p>{failureText(answer.failure)}</p>
        <p>{say('app.library.failedKept')}</p>
      </ErrorNotice>
    </div>
  )
}
