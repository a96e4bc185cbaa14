import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import styles from './SourceItem.module.css'

interface SourceItemProps extends Omit<ComponentProps<'div'>, 'onSelect' | 'onToggle'> {
  /** An Icon, a StatusGlyph or a TagDot. */
  icon: ReactNode
  label: string
  count?: number | undefined
  selected: boolean
  onSelect: () => void
  /** 1 at the top. */
  level?: number
  /** Undefined where it has no children. */
  expanded?: boolean | undefined
  onToggle?: ((expanded: boolean) => void) | undefined
  /** Reached by Tab even while not selected; one item of the pane always is. */
  tabStop?: boolean
  /** Bold, for what waits to be seen. */
  strong?: boolean
  /** In place of the label, such as a field that renames it. */
  editor?: ReactNode
}

/**
 * One row of the sources pane: a tree item that the pane's arrow keys reach (`moveInSources`).
 * Further props (drag and drop, context menus) go to its element.
 */
export function SourceItem(props: SourceItemProps) {
  const {
    icon,
    label,
    count,
    selected,
    onSelect,
    level = 1,
    expanded,
    onToggle,
    tabStop,
    strong,
    editor,
    className,
    ...rest
  } = props
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    rest.onKeyDown?.(event)
    if (event.defaultPrevented || event.target !== event.currentTarget) return
    const toggles =
      (event.key === 'ArrowRight' && expanded === false) || (event.key === 'ArrowLeft' && expanded === true)
    if (toggles) onToggle?.(!expanded)
    else if (event.key === 'Enter' || event.key === ' ') onSelect()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      {...rest}
      role="treeitem"
      aria-level={level}
      aria-selected={selected}
      aria-expanded={expanded}
      tabIndex={selected || tabStop ? 0 : -1}
      className={classes(styles.item, selected && styles.selected, strong && styles.strong, className)}
      style={level > 1 ? { paddingLeft: 8 + (level - 1) * 16 } : undefined}
      onClick={(event) => {
        rest.onClick?.(event)
        onSelect()
      }}
      onKeyDown={onKeyDown}
    >
      {expanded !== undefined && (
        // Presentation only: the arrow keys do the same on the item itself.
        <span
          role="presentation"
          className={styles.twist}
          onClick={(event) => {
            event.stopPropagation()
            onToggle?.(!expanded)
          }}
        >
          <Icon name={expanded ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
      )}
      <span className={styles.glyph}>{icon}</span>
      {editor ?? (
        <span className={styles.label} dir="auto" title={label}>
          {label}
        </span>
      )}
      {count !== undefined && count > 0 && <span className={styles.count}>{count.toLocaleString('en')}</span>}
    </div>
  )
}

interface SourceSectionProps {
  title: string
  /** Buttons at the heading's end. */
  actions?: ReactNode
  /** Said where there is nothing. */
  empty?: string | undefined
  children?: ReactNode
}

/** A headed group of sources. */
export function SourceSection({ title, actions, empty, children }: SourceSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.heading}>
        <span>{title}</span>
        {actions}
      </div>
      {empty ? (
        <p className={styles.none}>{empty}</p>
      ) : (
        <div role="tree" aria-label={title}>
          {children}
        </div>
      )}
    </section>
  )
}

/** Arrow keys, Home and End over all items of the sources pane, whichever feature drew them. */
export function moveInSources(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
  if (event.target.getAttribute('role') !== 'treeitem') return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')]
  const at = items.indexOf(event.target)
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (target === undefined) return
  event.preventDefault()
  event.stopPropagation()
  items[Math.min(items.length - 1, Math.max(0, target))]?.focus()
}
