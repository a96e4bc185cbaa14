import { useState } from 'react'
import { WorkType } from '../../../shared/model/fields'
import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { Icon, SelectField, TextField } from '../../ui'
import { editFields, setByPerson } from './edit'
import { EditInPlace, useDraft } from './EditInPlace'
import styles from './properties.module.css'

const names = ['container-title', 'volume', 'issue', 'page', 'publisher', 'URL', 'comment'] as const
type PlainField = (typeof names)[number]

interface FieldsProps {
  paperId: string
  version: Version
}

/** Type, venue and the other bibliographic fields: those that are filled, or all of them. */
export function MoreFields({ paperId, version }: FieldsProps) {
  const [all, setAll] = useState(false)
  const shown = names.filter((name) => all || version.fields[name] !== '')
  return (
    <>
      {(all || shown.length > 0) && (
        <dl className={styles.props}>
          {all && <TypeField paperId={paperId} version={version} />}
          {shown.map((name) => (
            <PlainFieldRow key={name} name={name} paperId={paperId} version={version} />
          ))}
        </dl>
      )}
      <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
        {say('papers.showDetails')}
        <Icon name={all ? 'chevron-down' : 'chevron-right'} size={12} />
      </button>
    </>
  )
}

function TypeField({ paperId, version }: FieldsProps) {
  return (
    <>
      <dt>{say('papers.label.type')}</dt>
      <dd>
        <SelectField
          label={say('papers.label.type')}
          hideLabel
          value={version.fields.type}
          options={WorkType.options.map((type) => ({ value: type, label: say(`papers.type.${type}`) }))}
          onChange={(type) => void editFields(paperId, version, { type })}
        />
      </dd>
    </>
  )
}

function PlainFieldRow({ name, paperId, version }: FieldsProps & { name: PlainField }) {
  const value = version.fields[name]
  const label = say(`papers.label.${name}`)
  const draft = useDraft(value, (text) => void editFields(paperId, version, { [name]: text.trim() }))
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <EditInPlace
          className={styles.full}
          field={say(`papers.field.${name}`)}
          setBy={setByPerson(version, name)}
          editing={draft.editing}
          onEdit={draft.begin}
          editor={
            <TextField
              label={label}
              hideLabel
              // The person asked to edit it.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={draft.text}
              onChange={draft.setText}
              onBlur={() => draft.commit(draft.text)}
              onCommit={draft.commit}
              onCancel={draft.cancel}
            />
          }
        >
          <span className={styles.key} dir="auto">
            {value || '–'}
          </span>
        </EditInPlace>
      </dd>
    </>
  )
}
