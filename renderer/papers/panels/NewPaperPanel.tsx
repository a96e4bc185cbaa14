import { useState } from 'react'
import { emptyFields } from '../../../shared/model/fields'
import { parseIdentifiers } from '../../../shared/identifiers'
import { library } from '../../app/library'
import { say } from '../../app/texts'
import { Button, Dialog, TextField } from '../../ui'
import { showPaper, succeeded } from '../commands'
import { readTypedAuthors } from '../persons'
import styles from './panels.module.css'

/** Makes a paper by hand, from what one has at hand: its title, its authors, an identifier. */
export function NewPaperPanel({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [authors, setAuthors] = useState('')
  const [identifier, setIdentifier] = useState('')
  const [asked, setAsked] = useState(false)
  const identifiers = parseIdentifiers(identifier)
  const unread = identifier.trim() !== '' && identifiers.length === 0
  const add = async () => {
    setAsked(true)
    if (title.trim() === '' || unread) return
    const fields = {
      ...emptyFields(),
      title: title.trim(),
      author: readTypedAuthors(authors, []),
      identifiers,
    }
    const answer = await library.run.createPaper({ fields })
    if (!succeeded(answer) || !answer.ok) return
    onClose()
    showPaper(answer.value.paperId)
  }
  return (
    <Dialog
      open
      title={say('papers.new')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('papers.cancel')}</Button>
          <Button kind="primary" onClick={() => void add()}>
            {say('papers.newAdd')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label={say('papers.newTitle')}
          value={title}
          onChange={setTitle}
          invalid={asked && title.trim() === ''}
          hint={asked && title.trim() === '' ? say('papers.newNeeds') : undefined}
        />
        <TextField
          label={say('papers.newAuthors')}
          value={authors}
          onChange={setAuthors}
          multiline
          rows={3}
        />
        <TextField
          label={say('papers.newIdentifier')}
          value={identifier}
          onChange={setIdentifier}
          invalid={asked && unread}
          hint={asked && unread ? say('papers.identifierUnreadable') : undefined}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
