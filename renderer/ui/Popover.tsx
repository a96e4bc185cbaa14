import { Popover as Primitive } from 'radix-ui'
import type { ReactNode, RefObject } from 'react'
import { classes } from './classes'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Opens and closes it; or `anchor` / `anchorRef`, beside which it only stands. */
  trigger?: ReactNode
  anchor?: ReactNode
  anchorRef?: RefObject<HTMLElement | null>
  open: boolean
  onOpenChange: (open: boolean) => void
  children: ReactNode
  label: string
  align?: 'start' | 'center' | 'end'
  className?: string | undefined
}

/** A floating surface with controls; Escape and a click elsewhere close it, and the focus goes back. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    anchor,
    anchorRef,
    open,
    onOpenChange,
    children,
    label,
    align = 'start',
    className,
  } = props
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>}
      {anchor && <Primitive.Anchor asChild>{anchor}</Primitive.Anchor>}
      {anchorRef && <Primitive.Anchor virtualRef={anchorRef} />}
      <Primitive.Portal>
        <Primitive.Content
          className={classes(styles.popover, className)}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
