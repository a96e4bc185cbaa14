import { say } from '../app/texts'
import type { PaperDetail } from '../library/calls'
import { MathText } from '../ui'
import styles from './notes.module.css'

interface BacklinksProps {
  backlinks: PaperDetail['backlinks']
  onOpenPaper: (paperId: string) => void
}

/** Notes of other papers that link to this one. */
export function Backlinks({ backlinks, onOpenPaper }: BacklinksProps) {
  if (backlinks.length === 0) return null
  return (
    <section aria-label={say('notes.backlinks')} className={styles.backlinks}>
      <h3>{say('notes.backlinks')}</h3>
      <ul>
        {backlinks.map((link) => (
          <li key={link.noteId}>
            <button type="button" onClick={() => onOpenPaper(link.paperId)}>
              <MathText text={link.title} className={styles.backlinkTitle} />
              <span className={styles.excerpt} dir="auto">
                {link.excerpt}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
