import { useSyncExternalStore } from 'react'
import type { SourcePlace } from '../../../shared/model/entry'
import { say } from '../../app/texts'
import styles from './SourceLines.module.css'

/** Where a window is this wide, the source stands open beside the paper. */
const wide = window.matchMedia('(min-width: 1600px)')

/** The lines an entry was read from, with their numbers, as they stand in the source. */
export function SourceLines({ source }: { source: SourcePlace }) {
  const open = useSyncExternalStore(followWidth, () => wide.matches)
  const lines = source.text.split(/\r\n|\n|\r/u)
  return (
    <details className={styles.source} open={open}>
      <summary>{say('review.sourceLines', { from: source.line })}</summary>
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <li key={index}>
            <span>{source.line + index}</span>
            <p dir="auto">{line}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}

function followWidth(changed: () => void): () => void {
  wide.addEventListener('change', changed)
  return () => wide.removeEventListener('change', changed)
}
