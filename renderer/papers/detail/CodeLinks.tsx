import { useState } from 'react'
import type { Paper } from '../../../shared/model/paper'
import { library } from '../../app/library'
import { say } from '../../app/texts'
import { Button, CodeGlyph, IconButton, TextField, Tooltip } from '../../ui'
import { openPage, succeeded } from '../commands'
import { codeLinkName } from '../links'
import { addCodeLink } from '../paste'
import styles from './properties.module.css'

/** Links to the paper's code; one more by pasting its address. */
export function CodeLinks({ paper }: { paper: Paper }) {
  const [adding, setAdding] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const close = () => {
    setAdding(null)
    setRefused(false)
  }
  const add = (text: string) => {
    if (text.trim() === '' || addCodeLink(paper, text)) close()
    else setRefused(true)
  }
  const remove = (url: string) => {
    const codeLinks = paper.codeLinks.filter((link) => link.url !== url)
    void library.run.setCodeLinks({ paperId: paper.id, codeLinks }).then(succeeded)
  }
  return (
    <dd>
      {paper.codeLinks.map((link) => (
        <span key={link.url} className={styles.entry}>
          <Tooltip label={say('papers.opens', { host: link.host })}>
            <button type="button" className={styles.link} onClick={() => void openPage(link.url)}>
              {codeLinkName(link)}
            </button>
          </Tooltip>
          <IconButton
            icon="close"
            size={12}
            className={styles.remove}
            label={say('papers.removeCode', { name: codeLinkName(link) })}
            onClick={() => remove(link.url)}
          />
        </span>
      ))}
      {paper.codeLinks.length === 0 && paper.codeAnnounced && (
        <span className={styles.entry}>
          <CodeGlyph code="announced" />
          <span className={styles.muted}>{say('papers.code.announced')}</span>
        </span>
      )}
      {adding === null ? (
        <Button kind="quiet" icon="plus" className={styles.add} onClick={() => setAdding('')}>
          {say('papers.addCode')}
        </Button>
      ) : (
        <TextField
          className={styles.full}
          label={say('papers.codeUrl')}
          hideLabel
          placeholder="https://"
          // The person asked to add one.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={adding}
          onChange={setAdding}
          onCommit={add}
          onCancel={close}
          invalid={refused}
          hint={refused ? say('papers.codeUnreadable') : undefined}
        />
      )}
    </dd>
  )
}
