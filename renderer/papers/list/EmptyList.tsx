import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import type { SourcesAnswer } from '../../library/calls'
import { Button, EmptyState, formatKeys, type IconName } from '../../ui'
import { keyOf } from '../../app/registry'
import { isFiltered, noFilter, usePapers } from '../store'
import { activeFilters } from './FilterStrip'
import { showAll } from './Toolbar'
import styles from './PaperList.module.css'

/** Why nothing is in the list, and a way on. */
export function EmptyList({ sources }: { sources: SourcesAnswer | null }) {
  const text = usePapers((state) => state.text)
  const filter = usePapers((state) => state.filter)
  const narrowed = text !== '' || isFiltered(filter)
  return <div className={styles.empty}>{narrowed ? <NothingFound sources={sources} /> : <EmptySource />}</div>
}

function NothingFound({ sources }: { sources: SourcesAnswer | null }) {
  const { text, filter, elsewhere, search, filterBy, focus } = usePapers()
  const active = activeFilters(filter, sources)
  return (
    <EmptyState
      icon="search"
      actions={
        <>
          {elsewhere > 0 && (
            <Button keys="Mod+Enter" onClick={showAll}>
              {say('papers.elsewhere', { count: elsewhere })}
            </Button>
          )}
          {active.map((one) => (
            <Button key={one.id} onClick={() => filterBy(one.drop)}>
              {say('papers.filter.drop', { filter: one.label })}
            </Button>
          ))}
          {active.length > 1 && (
            <Button onClick={() => filterBy(noFilter)}>{say('papers.filter.clear')}</Button>
          )}
          {text !== '' && (
            <Button
              kind="quiet"
              keys="Escape"
              onClick={() => {
                search('')
                focus('search')
              }}
            >
              {say('papers.clearSearch')}
            </Button>
          )}
        </>
      }
    >
      <p dir="auto">{text === '' ? say('papers.empty.filter') : say('papers.empty.search', { text })}</p>
    </EmptyState>
  )
}

function EmptySource() {
  const source = usePapers((state) => state.source)
  const toAll = (
    <Button onClick={() => useApp.getState().go({ kind: 'library', source: { kind: 'all' } })}>
      {say('papers.showAll')}
    </Button>
  )
  const state = (icon: IconName, text: string, actions = toAll) => (
    <EmptyState icon={icon} actions={actions}>
      <p>{text}</p>
    </EmptyState>
  )
  switch (source.kind) {
    case 'all':
      return (
        <EmptyState icon="library">
          <p>{say('papers.empty.all')}</p>
          <p>{say('papers.empty.allHint')}</p>
        </EmptyState>
      )
    case 'status': {
      const key = keyOf(`paper.status.${source.status}`) ?? ''
      const name = say(`papers.status.${source.status}`)
      return state('library', say('papers.empty.status', { status: name, key }))
    }
    case 'collection':
      return state(
        'folder',
        say('papers.empty.collection', { key: formatKeys(keyOf('paper.collect') ?? '') }),
      )
    case 'tag':
      return state('tag', say('papers.empty.tag', { key: formatKeys(keyOf('paper.tag') ?? '') }))
    case 'import':
      return state('import', say('papers.empty.import'))
    case 'trash':
      return state('trash', say('papers.empty.trash'))
  }
}
