import { action, type Action } from '../app/actions'
import { runActionById } from '../app/registry'
import { useApp } from '../app/store'
import { useNotes } from './store'

export const noteActions: Action[] = [
  action('note.add', {
    title: 'notes.action.add',
    group: 'papers.group.papers',
    scope: 'library',
    key: 'n',
    when: () => useApp.getState().view.kind === 'library' && useNotes.getState().paperId !== null,
    run: () => {
      // In a narrow window the pane lies over the list and may be closed.
      runActionById('paper.openPane')
      useNotes.setState(({ asked }) => ({ asked: asked + 1 }))
    },
  }),
]
