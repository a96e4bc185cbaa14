import type { SourcePlace } from '../../../shared/model/entry'
import { say } from '../../app/texts'
import styles from './SourceLines.module.css'

/** The lines an entry was read from, with their numbers, as they stand in the source. */
export function SourceLines({ source }: { source: SourcePlace }) {
  const lines = source.text.split(/\r\n|\n|\r/u)
  return (
    <details className={styles.source}>
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
