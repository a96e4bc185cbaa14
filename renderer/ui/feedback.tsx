import { useEffect, useState, type ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import styles from './feedback.module.css'

interface EmptyStateProps {
  icon: IconName
  children: ReactNode
  actions?: ReactNode
  className?: string | undefined
}

/** What stands where nothing is: why, and a way on. */
export function EmptyState({ icon, children, actions, className }: EmptyStateProps) {
  return (
    <div className={classes(styles.empty, className)}>
      <Icon name={icon} />
      <div className={styles.emptyText}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** Grey rows in place of what still loads; shown only when it takes longer than 200 ms. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} style={{ opacity: Math.max(0.15, 1 - row / rows) }}>
          <i />
          <b style={{ maxWidth: `${46 + ((row * 29) % 40)}%` }} />
          <b className={styles.skeletonEnd} />
        </div>
      ))}
    </div>
  )
}

interface ProgressBarProps {
  /** 0 to 1; null while the end is not known. */
  value: number | null
  label: string
  className?: string | undefined
}

export function ProgressBar({ value, label, className }: ProgressBarProps) {
  const percent = value === null ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      className={classes(styles.progress, value === null && styles.unknown, className)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={percent === undefined ? {} : { width: `${percent}%` }} />
    </div>
  )
}

interface ErrorNoticeProps {
  /** What happened. */
  title: string
  /** Which file and line, what was kept, what to do next. */
  children: ReactNode
  actions?: ReactNode
  className?: string | undefined
}

/** A failure, told in its four parts. */
export function ErrorNotice({ title, children, actions, className }: ErrorNoticeProps) {
  return (
    <div className={classes(styles.error, className)} role="alert">
      <Icon name="error" />
      <div className={styles.errorBody}>
        <h4>{title}</h4>
        <div className={styles.errorText}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}

/** One line in amber: please look. */
export function WarningLine({
  children,
  className,
}: {
  children: ReactNode
  className?: string | undefined
}) {
  return (
    <p className={classes(styles.warning, className)}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  )
}
