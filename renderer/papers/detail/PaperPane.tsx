import { type ReactNode } from 'react'
import { library, useLibrary } from '../../app/library'
import { say } from '../../app/texts'
import { EmptyState, Skeleton } from '../../ui'
import { shownPaperId, usePapers } from '../store'
import { ManyPapers } from './ManyPapers'
import { OnePaper } from './OnePaper'
import styles from './PaperPane.module.css'

interface PaperPaneProps {
  /** The paper's notes, which another feature draws. */
  notes: (paperId: string) => ReactNode
}

/** The selected paper with all its fields; or what several have in common; or a hint. */
export function PaperPane({ notes }: PaperPaneProps) {
  const paperId = usePapers(shownPaperId)
  const count = usePapers((state) => state.selection.selected.size)
  return (
    <div className={styles.pane}>
      {count > 1 ? (
        <ManyPapers count={count} />
      ) : paperId === null ? (
        <div className={styles.none}>
          <EmptyState icon="book">
            <p>{say('papers.noneSelected')}</p>
            <p>{say('papers.noneSelectedHint')}</p>
          </EmptyState>
        </div>
      ) : (
        <Shown paperId={paperId} notes={notes} />
      )}
    </div>
  )
}

const tables = ['papers', 'tags', 'collections', 'imports']

function Shown({ paperId, notes }: { paperId: string; notes: PaperPaneProps['notes'] }) {
  const detail = useLibrary(() => library.query.detail({ paperId }), tables, [paperId])
  if (!detail) return <Skeleton rows={6} />
  // The answer before is shown until the new one is there: an empty moment at each step would flicker.
  const shown = detail.paper.id
  return <OnePaper key={shown} detail={detail} notes={notes(shown)} />
}
