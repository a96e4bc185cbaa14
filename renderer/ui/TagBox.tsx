import { useId, useState, type KeyboardEvent } from 'react'
import type { TagColour } from '../../shared/model/tag'
import { Chip } from './Chip'
import { classes } from './classes'
import { TagDot } from './glyphs'
import { Icon } from './Icon'
import { matchingTags, type TagSuggestion } from './tag-matches'
import { words } from './words'
import styles from './TagBox.module.css'

interface TagBoxProps {
  label: string
  /** Names of the tags that are given. */
  value: readonly string[]
  suggestions: readonly { name: string; colour: TagColour }[]
  onAdd: (name: string) => void
  onRemove: (name: string) => void
  autoFocus?: boolean
  /** Escape, where there is something to close. */
  onClose?: (() => void) | undefined
  placeholder?: string
  className?: string | undefined
}

/**
 * Gives and takes tags by typing. Matches inside words; Enter gives the marked one or makes a new tag;
 * Backspace in the empty field takes the last; arrows choose; Escape closes the list, then the box.
 */
export function TagBox(props: TagBoxProps) {
  const { label, value, suggestions, onAdd, onRemove, autoFocus, onClose, placeholder, className } = props
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const id = useId()
  const options = matchingTags(text, suggestions, value)
  const active = Math.min(marked, options.length - 1)
  const give = (option: TagSuggestion | undefined) => {
    if (!option) return
    onAdd(option.name)
    setText('')
    setMarked(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const taken = keyInBox(event, { text, open, count: options.length, last: value.at(-1) })
    if (!taken) return
    event.preventDefault()
    event.stopPropagation()
    if (taken === 'give') give(options[active])
    else if (taken === 'takeLast') onRemove(value.at(-1) ?? '')
    else if (taken === 'hide') setOpen(false)
    else if (taken === 'close') onClose?.()
    else {
      setOpen(true)
      setMarked((active + (taken === 'next' ? 1 : -1) + options.length) % options.length)
    }
  }
  const colourOf = (name: string) => suggestions.find((tag) => tag.name === name)?.colour ?? 'slate'
  const shown = open && options.length > 0
  return (
    <div className={classes(styles.box, className)}>
      {value.map((name) => (
        <Chip key={name} size="large" colour={colourOf(name)} onRemove={() => onRemove(name)}>
          {name}
        </Chip>
      ))}
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        dir="auto"
        spellCheck={false}
        // The box opens by a key that asks for it.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        placeholder={value.length ? '' : placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setMarked(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <TagList id={id} label={label} options={options} active={active} give={give} mark={setMarked} />
      )}
    </div>
  )
}

type BoxKey = 'give' | 'takeLast' | 'hide' | 'close' | 'next' | 'previous'

function keyInBox(
  event: KeyboardEvent,
  box: { text: string; open: boolean; count: number; last: string | undefined },
): BoxKey | null {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && (box.text.trim() || box.open))
    return 'give'
  if (event.key === 'ArrowDown' && box.count) return 'next'
  if (event.key === 'ArrowUp' && box.count) return 'previous'
  if (event.key === 'Backspace' && box.text === '' && box.last !== undefined) return 'takeLast'
  if (event.key === 'Escape') return box.text && box.open ? 'hide' : 'close'
  return null
}

interface TagListProps {
  id: string
  label: string
  options: TagSuggestion[]
  active: number
  give: (option: TagSuggestion) => void
  mark: (index: number) => void
}

function TagList({ id, label, options, active, give, mark }: TagListProps) {
  return (
    <div className={styles.list} id={`${id}-list`} role="listbox" aria-label={label}>
      {options.map((option, index) => (
        // Keys are the input's: it keeps the focus, and names the marked option.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.name}
          id={`${id}-${index}`}
          ref={(element) => {
            if (index === active) element?.scrollIntoView({ block: 'nearest' })
          }}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classes(styles.option, index === active && styles.marked)}
          onMouseMove={() => mark(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => give(option)}
        >
          {option.colour ? <TagDot colour={option.colour} /> : <Icon name="plus" size={12} />}
          <span dir="auto">{option.isNew ? words().createTag(option.name) : option.name}</span>
        </div>
      ))}
    </div>
  )
}
