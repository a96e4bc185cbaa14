import type { ReactNode } from 'react'
import { CollectionSources } from '../collections'
import { HistoryView } from '../history'
import {
  importActions,
  ImportProgress,
  ImportSources,
  ImportView,
  installWaysIn,
  ReviewView,
} from '../import-review'
import type { ListSource } from '../library/calls'
import { noteActions, NotesSection } from '../notes'
import { paperActions, PaperList, PaperPane, usePapers } from '../papers'
import { SettingsView } from '../settings'
import { TagSources } from '../tags'
import type { Action } from './actions'
import { followMenuState } from './menu-state'
import { LibraryView } from './shell/LibraryView'
import { shellActions } from './shell-actions'
import { useApp } from './store'

/** What the window is put together from: the one place where features meet. */
export interface Features {
  actions: readonly Action[]
  /** Sections of the sources pane. */
  sources: ReactNode
  /** What floats over every view. */
  floating: ReactNode
  libraryView: (source: ListSource, width: number) => ReactNode
  reviewView: (reviewId: string) => ReactNode
  importView: (importId: string) => ReactNode
  historyView: ReactNode
  settingsView: ReactNode
  showPaper: (paperId: string) => void
  /** Starts the features' own listeners. */
  install: () => void
}

export const features: Features = {
  actions: [...paperActions, ...noteActions, ...importActions, ...shellActions],
  sources: (
    <>
      <CollectionSources />
      <TagSources />
      <ImportSources />
    </>
  ),
  floating: <ImportProgress />,
  libraryView: (source, width) => <Library source={source} width={width} />,
  reviewView: (reviewId) => <ReviewView reviewId={reviewId} />,
  importView: (importId) => <ImportView importId={importId} />,
  historyView: <HistoryView />,
  settingsView: <SettingsView />,
  showPaper,
  install: () => {
    installWaysIn()
    followMenuState({
      count: () => usePapers.getState().selection.selected.size,
      onChange: (changed) => usePapers.subscribe(changed),
    })
  },
}

function Library({ source, width }: { source: ListSource; width: number }) {
  const wish = usePapers((state) => state.focusWish)
  const intoPaper = wish.where === 'detail' || wish.where === 'title' || wish.where === 'notes'
  return (
    <LibraryView
      list={<PaperList source={source} />}
      paper={
        <PaperPane
          notes={(paperId) => <NotesSection paperId={paperId} onOpenPaper={showPaper} onLeave={focusRow} />}
        />
      }
      paperWanted={intoPaper ? wish.turn : 0}
      width={width}
    />
  )
}

const focusRow = () => usePapers.getState().focus('row')

/** Shows one paper in the list of all, whatever was shown before. */
function showPaper(paperId: string): void {
  useApp.getState().go({ kind: 'library', source: { kind: 'all' } })
  const papers = usePapers.getState()
  papers.search('')
  papers.select({ focused: paperId, anchor: paperId, selected: new Set([paperId]) })
  papers.focus('row')
}
