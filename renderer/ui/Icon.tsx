import type { CSSProperties } from 'react'
import { classes } from './classes'
import { icons, type IconName, type Stroke } from './icons'
import styles from './Icon.module.css'

interface IconProps {
  name: IconName
  /** Width and height in pixels; 16 unless told. */
  size?: number
  className?: string | undefined
}

/** A drawing beside words; it says nothing itself. */
export function Icon({ name, size = 16, className }: IconProps) {
  const strokes: readonly Stroke[] = icons[name]
  const style: CSSProperties = { width: size, height: size }
  return (
    <svg
      className={classes(styles.icon, size < 14 && styles.small, className)}
      viewBox="0 0 16 16"
      style={style}
      aria-hidden="true"
    >
      {strokes.map(({ d, fill }) => (
        <path key={d} d={d} className={fill ? styles.filled : undefined} />
      ))}
    </svg>
  )
}
