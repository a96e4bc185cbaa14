import type { ReactNode } from 'react'
import { library, useLibrary } from './library'
import { useApp } from './store'
import { ErrorBoundary } from './errors/ErrorBoundary'
import { LibraryGate } from './errors/LibraryGate'
import type { Features } from './features'
import { About } from './overlays/About'
import { Palette } from './overlays/Palette'
import { Shortcuts } from './overlays/Shortcuts'
import { Toasts } from './overlays/Toasts'
import { UndoQuestion } from './overlays/UndoQuestion'
import { Shell } from './shell/Shell'
import { Welcome } from './shell/Welcome'
import { SourcesPane } from './sources/SourcesPane'

/** The whole window. Features are handed in, so that nothing here knows their insides. */
export function App({ features }: { features: Features }) {
  return (
    <ErrorBoundary where="window">
      <LibraryGate>
        <Window features={features} />
      </LibraryGate>
      <Toasts />
    </ErrorBoundary>
  )
}

function Window({ features }: { features: Features }) {
  const view = useApp((state) => state.view)
  const sources = view.kind === 'review' ? null : <SourcesPane>{features.sources}</SourcesPane>
  return (
    <Shell
      sources={sources}
      view={(width) => (
        <ErrorBoundary key={view.kind} where={view.kind}>
          <View features={features} width={width} />
        </ErrorBoundary>
      )}
    >
      {features.floating}
      <Palette showPaper={features.showPaper} />
      <Shortcuts />
      <About />
      <UndoQuestion />
    </Shell>
  )
}

function View({ features, width }: { features: Features; width: number }): ReactNode {
  const view = useApp((state) => state.view)
  const empty = useIsEmpty()
  switch (view.kind) {
    case 'library':
      if (empty && view.source.kind === 'all') return <Welcome />
      return features.libraryView(view.source, width)
    case 'review':
      return features.reviewView(view.reviewId)
    case 'import':
      return features.importView(view.importId)
    case 'history':
      return features.historyView
    case 'settings':
      return features.settingsView
  }
}

/** True where nothing has come in yet, not even into the trash. */
function useIsEmpty(): boolean {
  const sources = useLibrary(() => library.query.sources({}), ['papers', 'imports'], [])
  return sources !== null && sources.all === 0 && sources.trash === 0 && sources.imports.length === 0
}
