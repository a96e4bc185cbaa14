import { useEffect, useRef, type ReactNode } from 'react'
import { leadVersion, ReadingStatus, type Paper } from '../../../shared/model/paper'
import { isEditing } from '../../app/keyboard'
import { keyOf } from '../../app/registry'
import { say } from '../../app/texts'
import type { PaperDetail } from '../../library/calls'
import { Button, Segmented, StatusGlyph } from '../../ui'
import { restore, setStatus } from '../commands'
import { pasteOnto } from '../paste'
import { useFocusWish } from '../useFocusWish'
import { AbstractField } from './AbstractField'
import { ActionBar } from './ActionBar'
import { AuthorsField } from './AuthorsField'
import { Meta } from './Meta'
import { MoreFields } from './MoreFields'
import { Properties } from './Properties'
import { Times } from './Times'
import { TitleField } from './TitleField'
import { Versions } from './Versions'
import styles from './PaperPane.module.css'

/** One paper, every field of it to be read and corrected in place. */
export function OnePaper({ detail, notes }: { detail: PaperDetail; notes: ReactNode }) {
  const { paper } = detail
  const version = leadVersion(paper)
  const scroller = useRef<HTMLDivElement>(null)
  // Enter in the list leads here: the text takes the focus, so that arrows and Space scroll it.
  useFocusWish('detail', () => scroller.current?.focus())
  usePasteOnto(paper)
  return (
    <>
      <ActionBar paper={paper} />
      {paper.trashedAt !== null && (
        <div className={styles.trashed}>
          {say('papers.inTrash')}
          <Button icon="restore" onClick={() => void restore([paper.id])}>
            {say('papers.action.restore')}
          </Button>
        </div>
      )}
      {/* Scrolled by the keyboard. */}
      <div
        ref={scroller}
        className={styles.scroll}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={version.fields.title || say('papers.untitled')}
      >
        <div className={styles.inner}>
          <TitleField paperId={paper.id} version={version} />
          <AuthorsField paperId={paper.id} version={version} />
          <Meta paperId={paper.id} version={version} />
          <Segmented
            className={styles.status}
            label={say('papers.status')}
            value={paper.status}
            options={ReadingStatus.options.map((status) => ({
              value: status,
              label: say(`papers.status.${status}`),
              icon: <StatusGlyph status={status} />,
              keys: keyOf(`paper.status.${status}`),
            }))}
            onChange={(status) => void setStatus([paper.id], status)}
          />
          <Properties detail={detail} />
          <AbstractField paperId={paper.id} version={version} />
          {notes}
          <Versions paper={paper} />
          <MoreFields paperId={paper.id} version={version} />
          <Times detail={detail} />
        </div>
      </div>
    </>
  )
}

/** One line pasted outside a text field goes onto the paper that is shown; what it does not name is left to others. */
function usePasteOnto(paper: Paper): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isEditing(event.target) || document.querySelector('dialog[open]')) return
      const text = event.clipboardData?.getData('text/plain').trim() ?? ''
      if (!text.includes('\n') && pasteOnto(paper, text)) event.preventDefault()
    }
    // Before the window, where a paste is a listing.
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [paper])
}
