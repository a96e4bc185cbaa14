import type { Unreadable } from '../../../shared/model/entry'
import { say } from '../../app/texts'
import { EmptyState } from '../../ui'
import { reviewListId } from '../list/focus'
import { VirtualListbox } from '../list/VirtualListbox'
import { useUnreadable, useUnreadableParts } from './state'
import styles from './Unreadable.module.css'

/** The parts of the source from which no entry came, each with its line. */
export function UnreadableList() {
  const parts = useUnreadableParts()
  const index = Math.min(
    useUnreadable((state) => state.index),
    parts.length - 1,
  )
  if (parts.length === 0)
    return (
      <div className={styles.none}>
        <EmptyState icon="check">{say('review.unreadable.none')}</EmptyState>
      </div>
    )
  return (
    <VirtualListbox
      id={reviewListId}
      label={say('review.unreadable.list')}
      count={parts.length}
      rowHeight={28}
      active={index}
      onActive={(next) => useUnreadable.setState({ index: next })}
      option={(at) => optionOf(parts[at], at)}
    />
  )
}

function optionOf(part: Unreadable | undefined, at: number) {
  if (!part) return { id: String(at), content: null }
  const { line, text } = part.source
  return {
    id: `${line} ${at}`,
    content: (
      <div className={styles.row}>
        <span className={styles.line}>{line}</span>
        <span className={styles.text} dir="auto">
          {text.split(/\r\n|\n|\r/u).find((content) => content.trim() !== '') ?? ''}
        </span>
        <span className={styles.why}>{say(`review.unreadable.${part.why}.short`)}</span>
      </div>
    ),
  }
}
