import { useState } from 'react'
import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { Button, Checkbox, TextField } from '../../ui'
import { nameParts, readTypedAuthors, typedName } from '../persons'
import { editFields } from './edit'
import styles from './fields.module.css'

interface EditorProps {
  paperId: string
  version: Version
  onClose: () => void
}

/** Authors as lines of text, with a look at how each name is read. */
export function AuthorsEditor({ paperId, version, onClose }: EditorProps) {
  const { author: before, moreAuthors } = version.fields
  const [text, setText] = useState(() => before.map(typedName).join('\n'))
  const [more, setMore] = useState(moreAuthors)
  const author = readTypedAuthors(text, before)
  const save = () => {
    onClose()
    void editFields(paperId, version, { author, moreAuthors: more })
  }
  return (
    <div className={styles.editor}>
      <TextField
        label={say('papers.authorsLabel')}
        hint={say('papers.authorsHint', { example: '{ATLAS Collaboration}' })}
        multiline
        rows={Math.min(12, Math.max(3, before.length + 1))}
        // The person asked to edit them.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        spellCheck={false}
        value={text}
        onChange={setText}
        onCommit={undefined}
        onCancel={onClose}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.stopPropagation()
          save()
        }}
      />
      <p className={styles.read} aria-live="polite">
        <span className={styles.faint}>{say('papers.authorsRead')} </span>
        {author.map((person, index) => {
          const { family, rest } = nameParts(person)
          return (
            <span key={index} dir="auto">
              <b>{family}</b>
              {rest && `, ${rest}`}
              {index < author.length - 1 && '; '}
            </span>
          )
        })}
      </p>
      <Checkbox label={say('papers.authorsMore')} checked={more} onChange={setMore} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say('papers.cancel')}</Button>
        <Button kind="primary" keys="Mod+Enter" onClick={save}>
          {say('papers.save')}
        </Button>
      </div>
    </div>
  )
}
