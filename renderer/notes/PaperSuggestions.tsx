import { useState, type KeyboardEvent, type RefObject } from 'react'
import { library } from '../app/library'
import { say } from '../app/texts'
import type { PaperRow } from '../library/calls'
import { classes, MathText } from '../ui'
import { linkBeingTyped } from './linked-papers'
import styles from './notes.module.css'

const most = 6

/** Papers to link to while `[[` is typed; chosen by arrows and Enter. */
export function useSuggestions(area: RefObject<HTMLTextAreaElement | null>) {
  const [shown, setShown] = useState<readonly PaperRow[]>([])
  const [marked, setMarked] = useState(0)
  const typed = () => {
    const element = area.current
    if (!element || element.selectionStart !== element.selectionEnd) return null
    return linkBeingTyped(element.value, element.selectionStart)
  }
  const update = () => {
    const link = typed()
    if (!link) return setShown([])
    void library.query.suggestPapers({ text: link.text, limit: most }).then((answer) => {
      if (typed()?.text !== link.text) return
      setShown(answer.ok ? answer.value : [])
      setMarked(0)
    })
  }
  const take = (row: PaperRow | undefined) => {
    const element = area.current
    const link = typed()
    if (!element || !link || !row) return
    const closed = element.value.startsWith(']]', element.selectionStart) ? 2 : 0
    element.setSelectionRange(link.start, element.selectionStart + closed)
    // As if typed, so that the field's own undo takes it back.
    document.execCommand('insertText', false, `[[${row.citationKey}]]`)
    setShown([])
  }
  const takeKey = (event: KeyboardEvent): boolean => {
    if (shown.length === 0) return false
    if (event.key === 'ArrowDown') setMarked((marked + 1) % shown.length)
    else if (event.key === 'ArrowUp') setMarked((marked - 1 + shown.length) % shown.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(shown[marked])
    else if (event.key === 'Escape') setShown([])
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { shown, marked, setMarked, update, take, takeKey }
}

export function PaperSuggestions({ suggestions }: { suggestions: ReturnType<typeof useSuggestions> }) {
  const { shown, marked, setMarked, take } = suggestions
  if (shown.length === 0) return null
  return (
    <div
      ref={(list) => list?.scrollIntoView({ block: 'nearest' })}
      id="note-suggestions"
      role="listbox"
      aria-label={say('notes.linkTo')}
      className={styles.suggestions}
    >
      {shown.map((row, index) => (
        // Keys are the text's, which keeps the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={row.id}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          className={classes(styles.suggestion, index === marked && styles.marked)}
          onMouseMove={() => setMarked(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(row)}
        >
          <MathText text={row.title} className={styles.suggestionTitle} />
          <span className={styles.suggestionKey}>{row.citationKey}</span>
        </div>
      ))}
    </div>
  )
}
