import { useId, type ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import styles from './fields.module.css'

interface SelectFieldProps<Value extends string> {
  label: string
  hideLabel?: boolean
  value: Value
  /** `icon` is drawn before the chosen option. */
  options: readonly { value: Value; label: string; icon?: ReactNode }[]
  onChange: (value: Value) => void
  disabled?: boolean
  className?: string | undefined
}

/** A choice of one from a list that is too long for a segmented control; the list is the platform's own. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hideLabel, value, options, onChange, disabled, className } = props
  const id = useId()
  const chosen = options.find((option) => option.value === value)
  return (
    <div className={classes(styles.labelled, className)}>
      {!hideLabel && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={classes(styles.field, styles.select)}>
        {chosen?.icon && <span className={styles.selectIcon}>{chosen.icon}</span>}
        <select
          id={id}
          className={classes(styles.input, chosen?.icon !== undefined && styles.withIcon)}
          value={value}
          disabled={disabled}
          aria-label={hideLabel ? label : undefined}
          onChange={(event) => {
            const next = options[event.target.selectedIndex]
            if (next) onChange(next.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className={styles.chevron} />
      </div>
    </div>
  )
}
