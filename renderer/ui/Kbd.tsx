import { classes } from './classes'
import { formatKeys } from './keys'
import styles from './Kbd.module.css'

/** A key or chord, shown faintly where its action lives. `Mod+k` reads Ctrl K, on macOS ⌘K. */
export function Kbd({ keys, className }: { keys: string; className?: string | undefined }) {
  return <kbd className={classes(styles.kbd, className)}>{formatKeys(keys)}</kbd>
}
