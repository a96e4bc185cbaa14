import type { SourcesAnswer } from '../../library/calls'
import { usePapers } from '../store'
import { CollectionPanel } from './CollectionPanel'
import { EmptyTrashPanel } from './EmptyTrashPanel'
import { NewPaperPanel } from './NewPaperPanel'
import { TagPanel } from './TagPanel'

/** The sheet that is open over the list, if any. */
export function Panels({ sources }: { sources: SourcesAnswer | null }) {
  const panel = usePapers((state) => state.panel)
  const openPanel = usePapers((state) => state.openPanel)
  const close = () => openPanel(null)
  switch (panel) {
    case 'tags':
      return <TagPanel tags={sources?.tags ?? []} onClose={close} />
    case 'collections':
      return <CollectionPanel collections={sources?.collections ?? []} onClose={close} />
    case 'newPaper':
      return <NewPaperPanel onClose={close} />
    case 'emptyTrash':
      return <EmptyTrashPanel count={sources?.trash ?? 0} onClose={close} />
    case null:
      return null
  }
}
