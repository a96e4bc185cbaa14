import { useState } from 'react'
import type { ReviewEntry } from '../../../shared/model/review'
import { Button, classes, Icon, Kbd, WarningLine } from '../../ui'
import { keyOf } from '../../app/registry'
import { say } from '../../app/texts'
import { excerptAt } from '../review/boundary'
import { choicesFor } from '../review/choices'
import { confirm, correct } from '../review/decisions'
import { focusedRow, useReview } from '../review/store'
import { BoundaryEditor } from './BoundaryEditor'
import styles from './Boundary.module.css'

/** Asks where the title ends. Open for entries the reader was unsure of, behind a button for the others. */
export function Boundary({ entry, needsCheck }: { entry: ReviewEntry; needsCheck: boolean }) {
  const { split } = entry.entry
  const adjusting = useReview((state) => state.adjusting)
  // What was unsure stays open until the person goes on: it must not vanish under the pointer.
  const [asked] = useState(needsCheck)
  if (!split) return null
  if (!asked && !needsCheck && !adjusting)
    return (
      <Button
        kind="quiet"
        icon="edit"
        className={styles.adjust}
        onClick={() => useReview.setState({ adjusting: true })}
      >
        {say('review.boundary.adjust')}
      </Button>
    )
  return (
    <section className={styles.boundary} aria-label={say('review.boundary.question')}>
      {needsCheck ? (
        <Question entry={entry} line={split.lineNumber} />
      ) : (
        <p className={styles.done}>{say('review.boundary.set', { line: split.lineNumber })}</p>
      )}
      <BoundaryEditor split={split} {...around(entry)} onMove={(splitAt) => correct(entry, { splitAt })} />
      <Choices entry={entry} />
    </section>
  )
}

function Question({ entry, line }: { entry: ReviewEntry; line: number }) {
  const aboutSplit = entry.entry.warnings.some((warning) => warning.code === 'listing.unsureSplit')
  return (
    <div className={styles.question}>
      <Icon name="warning" />
      <div>
        <h3>{say(aboutSplit ? 'review.boundary.question' : 'review.check.question')}</h3>
        <p>{aboutSplit ? say('review.boundary.why', { line }) : say('review.check.why')}</p>
      </div>
      <Button className={styles.right} keys={keyOf('review.boundary.a')} onClick={() => confirmFocused()}>
        {say('review.check.right')}
      </Button>
    </div>
  )
}

function confirmFocused(): void {
  const row = focusedRow()
  if (row) confirm(row)
}

/** The source's lines before and after the one with the boundary. */
function around(entry: ReviewEntry): { before: string[]; after: string[] } {
  const { source, split } = entry.entry
  const lines = source.text.split(/\r\n|\n|\r/u)
  const at = (split?.lineNumber ?? source.line) - source.line
  return { before: lines.slice(Math.max(0, at - 1), at), after: lines.slice(at + 1, at + 2) }
}

const letters = ['a', 'b', 'c', 'd']

function Choices({ entry }: { entry: ReviewEntry }) {
  const { split } = entry.entry
  const choices = choicesFor(entry)
  if (!split || choices.length < 2) return null
  return (
    <div className={styles.choices} role="radiogroup" aria-label={say('review.boundary.choices')}>
      {choices.map((at, index) => {
        const { before, last, author } = excerptAt(split.line, at)
        const chosen = at === split.at
        return (
          <button
            key={at}
            type="button"
            role="radio"
            aria-checked={chosen}
            aria-keyshortcuts={letters[index]}
            className={classes(styles.choice, chosen && styles.chosen)}
            onClick={() => chooseBoundary(entry, at)}
          >
            {chosen ? <Icon name="check" /> : <span className={styles.ring} />}
            <span className={styles.excerpt} dir="auto">
              <span className={styles.before}>… {before} </span>
              <b>{last}</b>
              <i />
              {author}
            </span>
            <Kbd keys={letters[index] ?? ''} />
          </button>
        )
      })}
    </div>
  )
}

/** Takes a boundary, or confirms the one that stands. */
export function chooseBoundary(entry: ReviewEntry, at: number): void {
  if (entry.entry.split?.at !== at) correct(entry, { splitAt: at })
  else confirmFocused()
}

/** What the reader found odd, as sentences. */
export function Warnings({ entry }: { entry: ReviewEntry }) {
  const warnings = entry.entry.warnings.filter((warning) => warning.code !== 'listing.unsureSplit')
  if (warnings.length === 0) return null
  return (
    <ul className={styles.warnings}>
      {warnings.map(({ code, line, detail }) => (
        <li key={`${code} ${line} ${detail}`}>
          <WarningLine>{say(`review.warning.${code}`, { line, detail })}</WarningLine>
        </li>
      ))}
    </ul>
  )
}
