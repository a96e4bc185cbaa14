import type { MenuState } from '../../shared/contract/app'
import { labelText } from './labels'
import { library } from './library'
import { useApp } from './store'

type Shown = Pick<MenuState, 'undoLabel' | 'redoLabel'>

/**
 * Keeps the menu bar true: what undo and redo would do, and whether papers are selected.
 * `selection` tells how many are, and when that changes. Answers how to stop.
 */
export function followMenuState(selection: {
  count: () => number
  onChange: (changed: () => void) => () => void
}): () => void {
  let labels: Shown = { undoLabel: null, redoLabel: null }
  let last = ''
  const send = () => {
    const view = useApp.getState().view.kind
    const state: MenuState = {
      ...labels,
      hasSelection: view === 'library' && selection.count() > 0,
      view: view === 'import' ? 'library' : view,
    }
    const text = JSON.stringify(state)
    if (text === last) return
    last = text
    void window.lectern.app.setMenuState(state)
  }
  const readLabels = async () => {
    const answer = await library.query.history({ limit: 1 })
    if (!answer.ok) return
    const { undo, redo } = answer.value
    labels = {
      undoLabel: undo && labelText(undo.labelKey, undo.labelParams),
      redoLabel: redo && labelText(redo.labelKey, redo.labelParams),
    }
    send()
  }
  void readLabels()
  const stops = [
    library.onChange((change) => {
      if (change.label) void readLabels()
    }),
    useApp.subscribe(send),
    selection.onChange(send),
  ]
  return () => stops.forEach((stop) => stop())
}
