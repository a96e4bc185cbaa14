import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Kbd } from './Kbd'
import { ariaKeys } from './keys'
import { Tooltip } from './Tooltip'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  kind?: 'plain' | 'primary' | 'quiet' | 'danger'
  size?: 'large'
  icon?: IconName
  /** The chord that does the same, shown in the button. */
  keys?: string | undefined
  children: ReactNode
}

/** A button with words. At most one of kind `primary` in a view. */
export function Button({ kind = 'plain', size, icon, keys, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.button, styles[kind], size && styles.large, className)}
      aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && <Kbd keys={keys} />}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  icon: IconName
  /** What it does: its name for assistive technology and its tooltip. */
  label: string
  keys?: string | undefined
  pressed?: boolean
  size?: number
}

/** A button with a drawing only; the tooltip tells its name and key. */
export function IconButton({ icon, label, keys, pressed, size, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys}>
      <button
        type="button"
        className={classes(styles.icon, className)}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
        {...rest}
      >
        <Icon name={icon} {...(size ? { size } : {})} />
      </button>
    </Tooltip>
  )
}
