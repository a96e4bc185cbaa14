import { useState } from 'react'
import { identifierUrl } from '../../../shared/identifiers'
import type { Identifier } from '../../../shared/model/identifier'
import type { Paper, Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { Button, IconButton, TextField, Tooltip } from '../../ui'
import { openPage } from '../commands'
import { hostOf, identifierName } from '../links'
import { pasteOnto } from '../paste'
import { editFields } from './edit'
import styles from './properties.module.css'

/** The paper's names in registries; an arXiv id, a DOI or an address is added by pasting it. */
export function Identifiers({ paper, version }: { paper: Paper; version: Version }) {
  const [adding, setAdding] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const { identifiers } = version.fields
  const close = () => {
    setAdding(null)
    setRefused(false)
  }
  const add = (text: string) => {
    if (text.trim() === '' || pasteOnto(paper, text)) close()
    else setRefused(true)
  }
  const remove = (identifier: Identifier) =>
    void editFields(paper.id, version, { identifiers: identifiers.filter((one) => one !== identifier) })
  return (
    <dd>
      {identifiers.map((identifier) => (
        <span key={`${identifier.kind} ${identifier.value}`} className={styles.entry}>
          <IdentifierLink identifier={identifier} />
          <IconButton
            icon="close"
            size={12}
            className={styles.remove}
            label={say('papers.removeIdentifier', { name: identifierName(identifier) })}
            onClick={() => remove(identifier)}
          />
        </span>
      ))}
      {adding === null ? (
        <Button kind="quiet" icon="plus" className={styles.add} onClick={() => setAdding('')}>
          {say('papers.addIdentifier')}
        </Button>
      ) : (
        <TextField
          className={styles.full}
          label={say('papers.identifierLabel')}
          hideLabel
          placeholder={say('papers.identifierLabel')}
          // The person asked to add one.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          spellCheck={false}
          value={adding}
          onChange={setAdding}
          onCommit={add}
          onCancel={close}
          invalid={refused}
          hint={refused ? say('papers.identifierUnreadable') : undefined}
        />
      )}
    </dd>
  )
}

function IdentifierLink({ identifier }: { identifier: Identifier }) {
  const url = identifierUrl(identifier)
  const name = identifierName(identifier)
  if (url === null) return <span className={styles.key}>{name}</span>
  return (
    <Tooltip label={say('papers.opens', { host: hostOf(url) })}>
      <button type="button" className={styles.link} onClick={() => void openPage(url)}>
        {name}
      </button>
    </Tooltip>
  )
}
