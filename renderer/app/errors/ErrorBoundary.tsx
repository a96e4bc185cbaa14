import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button, ErrorNotice } from '../../ui'
import { say } from '../texts'
import { reportError } from './report'
import styles from './errors.module.css'

interface ErrorBoundaryProps {
  /** For the log: which part of the window this guards. */
  where: string
  children: ReactNode
}

/** Catches what breaks while drawing: a message, and a way on. What is on disk is untouched by it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    reportError(error, `${this.props.where}${info.componentStack ?? ''}`.slice(0, 200))
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <div className={styles.screen}>
        <ErrorNotice
          title={say('app.error.title')}
          actions={
            <>
              <Button kind="primary" icon="restore" onClick={() => void window.lectern.app.reload()}>
                {say('app.error.reload')}
              </Button>
              <Button kind="quiet" onClick={() => void window.lectern.app.showLogs()}>
                {say('app.error.logs')}
              </Button>
            </>
          }
        >
          <p>{say('app.error.text')}</p>
          <details className={styles.details}>
            <summary>{say('app.error.details')}</summary>
            <code>{this.state.error.message}</code>
          </details>
        </ErrorNotice>
      </div>
    )
  }
}
