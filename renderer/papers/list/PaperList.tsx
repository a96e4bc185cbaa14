import { useEffect } from 'react'
import { say } from '../../app/texts'
import type { ListSource, SourcesAnswer } from '../../library/calls'
import { Button, ErrorNotice, Skeleton } from '../../ui'
import { Panels } from '../panels/Panels'
import { usePapers } from '../store'
import { useSources } from '../useSources'
import { EmptyList } from './EmptyList'
import { FilterStrip } from './FilterStrip'
import { Rows } from './Rows'
import { SelectionBar } from './SelectionBar'
import { Toolbar } from './Toolbar'
import { useList } from './useList'
import styles from './PaperList.module.css'

/** The list of papers of a source, with search, filters and what is selected in it. */
export function PaperList({ source }: { source: ListSource }) {
  const show = usePapers((state) => state.show)
  useEffect(() => show(source), [show, source])
  useList()
  const sources = useSources()
  return (
    <section className={styles.list} aria-label={say('papers.list')}>
      <Toolbar />
      <FilterStrip sources={sources} />
      <Content sources={sources} />
      <SelectionBar />
      <Panels sources={sources} />
    </section>
  )
}

function Content({ sources }: { sources: SourcesAnswer | null }) {
  const ids = usePapers((state) => state.ids)
  const problem = usePapers((state) => state.problem)
  if (problem !== null && ids === null) return <Unreadable problem={problem} />
  if (ids === null) return <Skeleton rows={12} />
  return ids.length === 0 ? <EmptyList sources={sources} /> : <Rows ids={ids} />
}

function Unreadable({ problem }: { problem: string }) {
  return (
    <div className={styles.problem}>
      <ErrorNotice
        title={say('papers.unreadable')}
        actions={<Button onClick={() => void window.lectern.app.reload()}>{say('papers.retry')}</Button>}
      >
        {problem}
      </ErrorNotice>
    </div>
  )
}
