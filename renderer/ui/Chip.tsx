import type { ComponentProps, ReactNode } from 'react'
import type { TagColour } from '../../shared/model/tag'
import { classes } from './classes'
import { TagDot } from './glyphs'
import { Icon } from './Icon'
import { words } from './words'
import styles from './Chip.module.css'

interface ChipProps extends ComponentProps<'span'> {
  colour?: TagColour | undefined
  size?: 'small' | 'large'
  children: ReactNode
  onRemove?: (() => void) | undefined
  /** Name of the remove button, where the children are not plain text. */
  removeLabel?: string
}

/** A tag, a name, a filter: small by default in rows, large in forms. */
export function Chip({ colour, size, children, onRemove, removeLabel, className, ...rest }: ChipProps) {
  const large = size ? size === 'large' : Boolean(onRemove)
  const name = removeLabel ?? words().remove(typeof children === 'string' ? children : '')
  return (
    <span className={classes(styles.chip, large && styles.large, className)} {...rest}>
      {colour && <TagDot colour={colour} small={!large} />}
      <span className={styles.text} dir="auto">
        {children}
      </span>
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={name} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}
