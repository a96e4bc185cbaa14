import { useLayoutEffect, useRef, useState } from 'react'
import type { Version } from '../../../shared/model/paper'
import { say } from '../../app/texts'
import { Button, classes, Icon, MathText, TextField } from '../../ui'
import { usePapers } from '../store'
import { editFields, setByPerson } from './edit'
import { EditInPlace, useDraft } from './EditInPlace'
import styles from './fields.module.css'
import pane from './PaperPane.module.css'

/** The abstract: its beginning, or all of it; search words are marked. */
export function AbstractField({ paperId, version }: { paperId: string; version: Version }) {
  const { abstract } = version.fields
  const draft = useDraft(abstract, (text) => void editFields(paperId, version, { abstract: text.trim() }))
  return (
    <section aria-label={say('papers.abstract')}>
      <h2 className={pane.section}>{say('papers.abstract')}</h2>
      <EditInPlace
        className={styles.abstract}
        field={say('papers.field.abstract')}
        setBy={setByPerson(version, 'abstract')}
        editing={draft.editing}
        onEdit={draft.begin}
        editor={
          <TextField
            label={say('papers.abstract')}
            hideLabel
            multiline
            reading
            rows={12}
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
        {abstract ? (
          <Clamped text={abstract} />
        ) : (
          <Button kind="quiet" icon="plus" onClick={draft.begin}>
            {say('papers.noAbstract')}
          </Button>
        )}
      </EditInPlace>
    </section>
  )
}

function Clamped({ text }: { text: string }) {
  const [whole, setWhole] = useState(false)
  const [cut, setCut] = useState(false)
  const search = usePapers((state) => state.text)
  const paragraph = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = paragraph.current
    if (!element) return
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [text])
  return (
    <>
      <div ref={paragraph} className={classes(styles.reading, !whole && styles.clamp)}>
        <MathText text={text} as="p" highlight={search} />
      </div>
      {(cut || whole) && (
        <button
          type="button"
          className={styles.reveal}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {say(whole ? 'papers.showLess' : 'papers.showWhole')}
          <Icon name={whole ? 'chevron-right' : 'chevron-down'} size={12} />
        </button>
      )}
    </>
  )
}
