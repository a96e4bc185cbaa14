import { useApp } from '../store'
import { say } from '../texts'

/** Writes an unexpected error to the local log. */
export function reportError(error: unknown, where: string): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = error instanceof Error ? error.stack : undefined
  console.error(error)
  void window.lectern.app.reportError({
    message: message.slice(0, 2_000),
    ...(stack ? { stack: stack.slice(0, 20_000) } : {}),
    where: where.slice(0, 200),
  })
}

// Chromium reports these though nothing is wrong: the next frame makes up for it.
const harmless = /ResizeObserver loop/

/** Logs errors that nobody caught and tells them once until the notice is dismissed. Answers how to stop. */
export function watchErrors(): () => void {
  const tell = (error: unknown, where: string) => {
    reportError(error, where)
    const { problems, report } = useApp.getState()
    const title = say('app.error.unexpected')
    if (problems.some((problem) => problem.title === title)) return
    report({
      title,
      text: say('app.error.unexpectedText'),
      actions: [
        { label: say('app.error.reload'), run: () => void window.lectern.app.reload() },
        { label: say('app.error.logs'), run: () => void window.lectern.app.showLogs() },
      ],
    })
  }
  const onError = (event: ErrorEvent) => {
    if (!harmless.test(event.message)) tell(event.error ?? event.message, 'window')
  }
  const onRejection = (event: PromiseRejectionEvent) => tell(event.reason, 'promise')
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  return () => {
    window.removeEventListener('error', onError)
    window.removeEventListener('unhandledrejection', onRejection)
  }
}
