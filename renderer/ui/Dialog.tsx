import { useEffect, useId, useRef, type ReactNode } from 'react'
import { classes } from './classes'
import { IconButton } from './Button'
import { words } from './words'
import styles from './Dialog.module.css'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, the one that goes on last. */
  actions?: ReactNode
  width?: 'normal' | 'wide'
  className?: string | undefined
}

/** A question or a sheet over the window. The platform's dialog keeps the focus inside and gives it back. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  width = 'normal',
  className,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      firstFocus(element)?.focus()
    }
    return () => element?.close()
  }, [open])
  if (!open) return null
  return (
    // The click is on the backdrop; Escape does the same by the platform.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={classes(styles.dialog, width === 'wide' && styles.wide, className)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.inner}>
        <header className={styles.header}>
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={words().close} onClick={onClose} />
        </header>
        <div className={styles.body} tabIndex={width === 'wide' ? 0 : undefined} data-part="body">
          {children}
        </div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}

/** A field to fill in; on a sheet its text, to scroll it; else the button that goes on. */
function firstFocus(dialog: HTMLElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('[data-part="body"] :is(input, textarea, select)') ??
    dialog.querySelector<HTMLElement>('[data-part="body"][tabindex]') ??
    dialog.querySelector<HTMLElement>('footer button:last-of-type')
  )
}
