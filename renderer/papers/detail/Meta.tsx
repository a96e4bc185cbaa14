import { PartialDate } from '../../../shared/model/dates'
import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { formatDate, TextField, Tooltip } from '../../ui'
import { identifierName } from '../links'
import { editFields, setByPerson } from './edit'
import { EditInPlace, useDraft } from './EditInPlace'
import styles from './fields.module.css'

/** Subjects, date and the first identifier, in one quiet line; each of the first two turns into a field. */
export function Meta({ paperId, version }: { paperId: string; version: Version }) {
  const { fields } = version
  const [identifier] = fields.identifiers
  const subjects = useDraft(fields.subjects.join(', '), (text) => {
    const list = text.split(/[,;\s]+/u).filter(Boolean)
    void editFields(paperId, version, { subjects: [...new Set(list)] })
  })
  const date = useDraft(fields.issued ?? '', (text) => {
    const issued = text.trim() === '' ? null : text.trim()
    if (issued === null || PartialDate.safeParse(issued).success) {
      void editFields(paperId, version, { issued })
    }
  })
  const dateInvalid = date.text.trim() !== '' && !PartialDate.safeParse(date.text.trim()).success
  return (
    <div className={styles.meta}>
      {date.editing ? (
        <TextField
          label={say('papers.label.issued')}
          // The person asked to edit it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={date.text}
          onChange={date.setText}
          invalid={dateInvalid}
          hint={dateInvalid ? say('papers.dateInvalid') : undefined}
          onBlur={() => date.commit(dateInvalid ? (fields.issued ?? '') : date.text)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              event.stopPropagation()
              if (!dateInvalid) date.commit(date.text)
            }
          }}
          onCancel={date.cancel}
        />
      ) : subjects.editing ? (
        <TextField
          label={say('papers.label.subjects')}
          hint={say('papers.subjectsHint')}
          // The person asked to edit it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={subjects.text}
          onChange={subjects.setText}
          onBlur={() => subjects.commit(subjects.text)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              event.stopPropagation()
              subjects.commit(subjects.text)
            }
          }}
          onCancel={subjects.cancel}
        />
      ) : (
        <>
          <EditInPlace
            className={styles.metaPart}
            field={say('papers.field.subjects')}
            setBy={setByPerson(version, 'subjects')}
            editing={false}
            onEdit={subjects.begin}
            editor={null}
          >
            {fields.subjects.length > 0 ? fields.subjects.join(', ') : say('papers.noSubjects')}
          </EditInPlace>
          <EditInPlace
            className={styles.metaPart}
            field={say('papers.field.issued')}
            setBy={setByPerson(version, 'issued')}
            editing={false}
            onEdit={date.begin}
            editor={null}
          >
            {fields.issued ? formatDate(fields.issued) : say('papers.noDate')}
          </EditInPlace>
          {identifier && (
            <Tooltip label={identifierName(identifier)}>
              <span className={styles.metaPart}>{identifierName(identifier)}</span>
            </Tooltip>
          )}
        </>
      )}
    </div>
  )
}
