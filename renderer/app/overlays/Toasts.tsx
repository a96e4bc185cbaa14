import { useEffect } from 'react'
import { classes, ErrorNotice, Icon, IconButton, Kbd, Button } from '../../ui'
import { useApp, type Toast } from '../store'
import { say } from '../texts'
import styles from './Toasts.module.css'

/** Long enough to read and to reach for Undo; pointing at it or focusing it stops the clock. */
const secondsShown = 8

/** What was just done, with a way back; and problems, which stay until dismissed. Both are also read aloud. */
export function Toasts() {
  const toasts = useApp((state) => state.toasts)
  const problems = useApp((state) => state.problems)
  const announcement = useApp((state) => state.announcement)
  const dismissProblem = useApp((state) => state.dismissProblem)
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </div>
      <section className={styles.stack} aria-label={say('app.notices')}>
        {problems.map((problem) => (
          <ErrorNotice
            key={problem.id}
            className={styles.problem}
            title={problem.title}
            actions={
              <>
                {problem.actions.map((action) => (
                  <Button
                    key={action.label}
                    onClick={() => {
                      dismissProblem(problem.id)
                      action.run()
                    }}
                  >
                    {action.label}
                  </Button>
                ))}
                <Button
                  kind={problem.actions.length > 0 ? 'quiet' : 'plain'}
                  onClick={() => dismissProblem(problem.id)}
                >
                  {say('app.dismiss')}
                </Button>
              </>
            }
          >
            <p>{problem.text}</p>
          </ErrorNotice>
        ))}
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </section>
    </>
  )
}

const icons = { plain: 'check', warning: 'warning', danger: 'error' } as const

function ToastLine({ toast }: { toast: Toast }) {
  const dismiss = useApp((state) => state.dismissToast)
  const { id, action, tone = 'plain' } = toast
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), secondsShown * 1_000)
    return () => clearTimeout(timer)
  }, [dismiss, id])
  return (
    <div className={classes(styles.toast, styles[tone])}>
      <Icon name={icons[tone]} />
      <span className={styles.text} dir="auto">
        {toast.text}
      </span>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismiss(id)
            action.run()
          }}
        >
          {action.label}
          {action.key && <Kbd keys={action.key} />}
        </button>
      )}
      <IconButton icon="close" size={12} label={say('app.dismiss')} onClick={() => dismiss(id)} />
    </div>
  )
}
