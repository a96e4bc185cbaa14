import type { ReadingStatus } from '../../shared/model/paper'
import type { TagColour } from '../../shared/model/tag'
import { classes } from './classes'
import { Icon } from './Icon'
import styles from './glyphs.module.css'

const shapes: Record<ReadingStatus, React.ReactNode> = {
  inbox: <circle cx="8" cy="8" r="3.25" className={styles.filled} />,
  'to-read': <circle cx="8" cy="8" r="5.25" />,
  reading: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 5a3 3 0 0 1 0 6z" className={styles.filled} />
    </>
  ),
  read: (
    <>
      <circle cx="8" cy="8" r="6" className={styles.disc} />
      <path d="M5.4 8.2l1.8 1.8 3.4-3.8" />
    </>
  ),
  'set-aside': <path d="M4.5 8h7" />,
}

/** The reading status, told by shape first and hue second. Pass `label` where no word stands beside it. */
export function StatusGlyph({ status, label }: { status: ReadingStatus; label?: string }) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg className={classes(styles.status, styles[status])} viewBox="0 0 16 16" {...naming}>
      {shapes[status]}
    </svg>
  )
}

/** Brackets with a dot: code is linked. Hollow and fainter: announced, link unknown. Nothing: none. */
export function CodeGlyph({ code, label }: { code: 'none' | 'announced' | 'link'; label?: string }) {
  if (code === 'none') return null
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <span className={code === 'link' ? styles.codeLink : styles.codeAnnounced} {...naming}>
      <Icon name={code === 'link' ? 'code' : 'code-announced'} />
    </span>
  )
}

/** A tag's colour. Colours are dots only, never text or fills. */
export function TagDot({ colour, small }: { colour: TagColour; small?: boolean }) {
  return <span className={classes(styles.dot, styles[colour], small && styles.smallDot)} aria-hidden="true" />
}
