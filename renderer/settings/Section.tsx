import type { ReactNode } from 'react'
import styles from './SettingsView.module.css'

/** A headed group of settings. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.rows}>{children}</div>
    </section>
  )
}
