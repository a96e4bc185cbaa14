import type { ReactNode } from 'react'
import { ReadingStatus } from '../../../shared/model/paper'
import type { ListSource, SourcesAnswer } from '../../library/calls'
import { Icon, IconButton, Menu, moveInSources, SourceItem, StatusGlyph, type MenuItem } from '../../ui'
import { library, useLibrary } from '../library'
import { keyOf, runActionById } from '../registry'
import { useApp } from '../store'
import { say } from '../texts'
import styles from './SourcesPane.module.css'

interface SourcesPaneProps {
  /** The features' own sections, in order. */
  children: ReactNode
}

/** Where papers are found: everything, by status, and what the features add. */
export function SourcesPane({ children }: SourcesPaneProps) {
  const sources = useLibrary(() => library.query.sources({}), ['papers'], [])
  return (
    <nav className={styles.pane} aria-label={say('sources.label')}>
      <header className={styles.toolbar}>
        <span className={styles.brand}>{say('app.name')}</span>
        <Menu
          label={say('sources.add')}
          trigger={<IconButton icon="plus" label={say('sources.add')} />}
          items={waysIn()}
        />
      </header>
      {/* Only moves the focus among the items that feature and pane drew. */}
      <div className={styles.scroll} role="presentation" onKeyDown={moveInSources}>
        <FixedSources sources={sources} />
        {children}
        <TrashSource count={sources?.trash} />
      </div>
      <footer className={styles.footer}>
        <span className={styles.count}>{sources ? say('sources.saved', { count: sources.all }) : ''}</span>
        <IconButton
          icon="history"
          label={say('app.action.history')}
          keys={keyOf('view.history')}
          onClick={() => useApp.getState().go({ kind: 'history' })}
        />
        <IconButton
          icon="settings"
          label={say('app.action.settings')}
          keys={keyOf('view.settings')}
          onClick={() => useApp.getState().go({ kind: 'settings' })}
        />
      </footer>
    </nav>
  )
}

function waysIn(): MenuItem[] {
  const item = (id: string, label: string, icon: 'clipboard' | 'file' | 'book' | 'edit'): MenuItem => ({
    id,
    label,
    icon,
    keys: keyOf(id),
    run: () => void runActionById(id),
  })
  return [
    item('import.paste', say('app.welcome.paste'), 'clipboard'),
    item('import.openFile', say('app.welcome.open'), 'file'),
    item('import.sample', say('app.welcome.sample'), 'book'),
    'separator',
    item('paper.new', say('papers.action.new'), 'edit'),
  ]
}

function useShown(): ListSource | null {
  return useApp((state) => (state.view.kind === 'library' ? state.view.source : null))
}

function show(source: ListSource) {
  useApp.getState().go({ kind: 'library', source })
}

function FixedSources({ sources }: { sources: SourcesAnswer | null }) {
  const shown = useShown()
  return (
    <div role="tree" aria-label={say('sources.label')}>
      <SourceItem
        tabStop
        icon={<Icon name="library" />}
        label={say('sources.all')}
        count={sources?.all}
        selected={shown?.kind === 'all'}
        onSelect={() => show({ kind: 'all' })}
      />
      {ReadingStatus.options.map((status) => (
        <SourceItem
          key={status}
          icon={<StatusGlyph status={status} />}
          label={say(`sources.status.${status}`)}
          count={sources?.byStatus[status]}
          strong={status === 'inbox' && (sources?.byStatus.inbox ?? 0) > 0}
          selected={shown?.kind === 'status' && shown.status === status}
          onSelect={() => show({ kind: 'status', status })}
        />
      ))}
    </div>
  )
}

function TrashSource({ count }: { count: number | undefined }) {
  const shown = useShown()
  return (
    <div className={styles.trash} role="tree" aria-label={say('sources.trash')}>
      <SourceItem
        icon={<Icon name="trash" />}
        label={say('sources.trash')}
        count={count}
        selected={shown?.kind === 'trash'}
        onSelect={() => show({ kind: 'trash' })}
      />
    </div>
  )
}
