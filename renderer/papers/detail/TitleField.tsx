import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { MathText, TextField } from '../../ui'
import { useFocusWish } from '../useFocusWish'
import { editFields, setByPerson } from './edit'
import { EditInPlace, useDraft } from './EditInPlace'
import styles from './fields.module.css'

/** The title, in the reading face. */
export function TitleField({ paperId, version }: { paperId: string; version: Version }) {
  const { title } = version.fields
  const draft = useDraft(title, (text) => {
    void editFields(paperId, version, { title: text.trim().replace(/\s+/gu, ' ') })
  })
  useFocusWish('title', draft.begin)
  return (
    <EditInPlace
      field={say('papers.field.title')}
      setBy={setByPerson(version, 'title')}
      editing={draft.editing}
      onEdit={draft.begin}
      editor={
        <TextField
          label={say('papers.column.title')}
          hideLabel
          multiline
          reading
          rows={2}
          // The person asked to edit it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={draft.text}
          onChange={draft.setText}
          onBlur={() => draft.commit(draft.text)}
          onCancel={draft.cancel}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.stopPropagation()
            draft.commit(draft.text)
          }}
        />
      }
    >
      <h1 className={styles.title}>
        {title ? <MathText text={title} /> : <span className={styles.missing}>{say('papers.untitled')}</span>}
      </h1>
    </EditInPlace>
  )
}
