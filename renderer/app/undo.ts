import { create } from 'zustand'
import type { Answer, UndoReport } from '../library/calls'
import { failureText } from './failures'
import { labelText } from './labels'
import { library } from './library'
import { useApp } from './store'
import { say } from './texts'

/** A step of undo that waits for a yes, because it takes back work of an earlier day. */
interface Question {
  label: string
  confirm: () => void
}

export const useUndoQuestion = create<{ question: Question | null }>(() => ({ question: null }))

/** Undoes the last command and says what it was. Asks once before it goes into an earlier day's work. */
export async function undo(): Promise<void> {
  const answer = await library.undo({ confirmOlder: false })
  if (!answer.ok && answer.failure.code === 'library.undoOlder') return askAboutOlder()
  tell(answer, 'undo')
}

export async function redo(): Promise<void> {
  tell(await library.redo(), 'redo')
}

/** Undoes everything down to and including a line of history. */
export async function undoTo(historyId: string): Promise<void> {
  tell(await library.undoTo(historyId), 'undo')
}

async function askAboutOlder(): Promise<void> {
  const history = await library.query.history({ limit: 1 })
  const next = history.ok ? history.value.undo : null
  const confirm = () => {
    useUndoQuestion.setState({ question: null })
    void library.undo({ confirmOlder: true }).then((answer) => tell(answer, 'undo'))
  }
  const label = next ? labelText(next.labelKey, next.labelParams) : ''
  useUndoQuestion.setState({ question: { label, confirm } })
}

function tell(answer: Answer<UndoReport>, kind: 'undo' | 'redo'): void {
  const { toast } = useApp.getState()
  if (!answer.ok) {
    const nothing = answer.failure.code.startsWith('library.nothingTo')
    toast({ text: failureText(answer.failure), tone: nothing ? 'plain' : 'danger' })
    return
  }
  const { labelKey, labelParams, skipped } = answer.value
  const label = labelText(labelKey, labelParams)
  const said = say(kind === 'undo' ? 'history.undone' : 'history.redone', { label })
  const left = skipped > 0 ? ` ${say('history.skipped', { count: skipped })}` : ''
  const opposite =
    kind === 'undo'
      ? { label: say('history.redo'), key: 'Mod+Shift+z', run: () => void redo() }
      : { label: say('history.undo'), key: 'Mod+z', run: () => void undo() }
  toast({ text: said + left, action: opposite, tone: skipped > 0 ? 'warning' : 'plain' })
}
