import { useState } from 'react'
import { say } from '../app/texts'
import { TextField } from '../ui'
import styles from './CollectionItem.module.css'

interface NameFieldProps {
  name: string
  onName: (name: string) => void
  onClose: () => void
}

/** Names a collection, where it stands. Leaving the field keeps what was typed; Escape does not. */
export function NameField({ name, onName, onClose }: NameFieldProps) {
  const [text, setText] = useState(name)
  return (
    <TextField
      className={styles.field}
      label={say('collections.name')}
      hideLabel
      // The person asked to name it.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={text}
      onChange={setText}
      onClick={(event) => event.stopPropagation()}
      onBlur={onClose}
      onCommit={(value) => {
        onClose()
        if (value.trim() !== name) onName(value)
      }}
      onCancel={onClose}
    />
  )
}
