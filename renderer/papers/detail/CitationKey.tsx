import { useState } from 'react'
import type { Paper } from '../../../shared/model/paper'
import { failureText } from '../../app/failures'
import { library } from '../../app/library'
import { say } from '../../app/texts'
import { IconButton, TextField } from '../../ui'
import { copyKeys } from '../commands'
import { useFocusBack } from './EditInPlace'
import styles from './properties.module.css'

/** The citation key: copied, or changed by hand. A key that cannot be is refused where it is typed. */
export function CitationKey({ paper }: { paper: Paper }) {
  const [text, setText] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useFocusBack(text !== null)
  const close = () => {
    setText(null)
    setRefusal(null)
  }
  const save = async (citationKey: string) => {
    if (citationKey.trim() === paper.citationKey) return close()
    const answer = await library.run.setCitationKey({ paperId: paper.id, citationKey: citationKey.trim() })
    if (answer.ok) close()
    else setRefusal(failureText(answer.failure))
  }
  if (text !== null) {
    return (
      <dd>
        <TextField
          className={styles.full}
          label={say('papers.keyLabel')}
          hideLabel
          // The person asked to edit it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          spellCheck={false}
          value={text}
          onChange={(value) => {
            setText(value)
            setRefusal(null)
          }}
          onCommit={(value) => void save(value)}
          onBlur={() => {
            if (text.trim() === paper.citationKey) close()
          }}
          onCancel={close}
          invalid={refusal !== null}
          hint={refusal ?? undefined}
        />
      </dd>
    )
  }
  const edit = () => setText(paper.citationKey)
  return (
    // The pencil is the same for the keyboard.

    <dd onDoubleClick={edit}>
      <span className={styles.entry}>
        <span className={styles.key}>{paper.citationKey}</span>
        <IconButton
          icon="copy"
          size={12}
          className={styles.remove}
          label={say('papers.action.copyKey')}
          onClick={() => void copyKeys([paper.id])}
        />
        <IconButton
          icon="edit"
          size={12}
          className={styles.remove}
          label={say('papers.edit', { field: say('papers.keyLabel') })}
          onClick={edit}
        />
      </span>
    </dd>
  )
}
