import { say } from '../../app/texts'
import { Button, Dialog } from '../../ui'
import { emptyTrash } from '../commands'

/** Asks before papers are removed for good. */
export function EmptyTrashPanel({ count, onClose }: { count: number; onClose: () => void }) {
  return (
    <Dialog
      open
      title={say('papers.emptyTrashAsk', { count })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('papers.cancel')}</Button>
          <Button
            kind="danger"
            icon="trash"
            onClick={() => {
              onClose()
              void emptyTrash()
            }}
          >
            {say('papers.emptyTrashDo', { count })}
          </Button>
        </>
      }
    >
      <p>{say('papers.emptyTrashText')}</p>
    </Dialog>
  )
}
