import { Button, Dialog } from '../../ui'
import { say } from '../texts'
import { useUndoQuestion } from '../undo'

/** Asks before undo goes back into an earlier day's work. */
export function UndoQuestion() {
  const question = useUndoQuestion((state) => state.question)
  const close = () => useUndoQuestion.setState({ question: null })
  return (
    <Dialog
      open={question !== null}
      onClose={close}
      title={say('history.older.title')}
      actions={
        <>
          <Button kind="quiet" onClick={close}>
            {say('app.cancel')}
          </Button>
          <Button kind="primary" onClick={() => question?.confirm()}>
            {say('history.older.confirm')}
          </Button>
        </>
      }
    >
      <p>{say('history.older.text', { label: question?.label ?? '' })}</p>
    </Dialog>
  )
}
