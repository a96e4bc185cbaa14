import { useState } from 'react'
import type { ParsedItem, Unreadable } from '../../../shared/model/entry'
import { library } from '../../app/library'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { Button, TextField } from '../../ui'
import { focusReviewList } from '../list/focus'
import { write } from '../review/persistence'
import { setFilter, useReview } from '../review/store'
import { readText } from './read-text'
import { useUnreadable, useUnreadableParts } from './state'
import styles from './Unreadable.module.css'

/** One unreadable part: why, and its text, which can be corrected and read again. */
export function UnreadablePane() {
  const parts = useUnreadableParts()
  const index = useUnreadable((state) => state.index)
  const part = parts[Math.min(index, parts.length - 1)]
  if (!part) return <div className={styles.pane} />
  return (
    <div className={styles.pane}>
      <Correction key={`${part.source.line} ${part.source.text}`} part={part} />
    </div>
  )
}

function Correction({ part }: { part: Unreadable }) {
  const [text, setText] = useState(part.source.text)
  const [stillNot, setStillNot] = useState<string | null>(null)
  const { line } = part.source
  const read = async () => {
    const answer = await readText(text)
    if (!answer.ok) return setStillNot(answer.failure.message)
    const entries = answer.value.filter((item) => item.kind === 'entry')
    if (entries.length === 0) return setStillNot(whyNot(answer.value))
    replace(line, answer.value, entries.length)
  }
  return (
    <div className={styles.correction}>
      <h2>{say('review.unreadable.title', { from: line })}</h2>
      <p>{say(`review.unreadable.${part.why}`)}</p>
      <TextField
        className={styles.field}
        label={say('review.unreadable.text')}
        value={text}
        onChange={setText}
        onCancel={focusReviewList}
        multiline
        rows={8}
        invalid={stillNot !== null}
        hint={stillNot ?? say('review.unreadable.form')}
      />
      <div className={styles.actions}>
        <Button icon="redo" onClick={() => void read()}>
          {say('review.unreadable.again')}
        </Button>
        <span>{say('review.unreadable.kept')}</span>
      </div>
    </div>
  )
}

function whyNot(items: readonly ParsedItem[]): string {
  const first = items.find((item) => item.kind === 'unreadable')
  return first ? say(`review.unreadable.${first.unreadable.why}`) : say('review.unreadable.blank')
}

function replace(line: number, items: ParsedItem[], count: number): void {
  const { reviewId, review } = useReview.getState()
  if (!reviewId || !review || review === 'gone') return
  const unreadable = review.unreadable.filter((part) => part.source.line !== line)
  useReview.setState({ review: { ...review, unreadable } })
  write(() => library.review.replaceUnreadable({ reviewId, line, items }))
  useApp.getState().announce(say('review.unreadable.read', { count }))
  if (unreadable.length === 0) setFilter('all')
  focusReviewList()
}
