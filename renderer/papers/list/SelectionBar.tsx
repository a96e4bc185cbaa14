import { say } from '../../app/texts'
import { Button, IconButton, Menu } from '../../ui'
import { keyOf } from '../../app/registry'
import { restore, trash } from '../commands'
import { selectOnly } from '../selection'
import { selectedIds, usePapers } from '../store'
import { statusItems } from '../useRowMenu'
import styles from './SelectionBar.module.css'

/** What can be done with several papers at once; there while several are selected. */
export function SelectionBar() {
  const { selection, source, select, openPanel } = usePapers()
  if (selection.selected.size < 2) return null
  const letGo = () => {
    if (selection.focused !== null) select(selectOnly(selection.focused))
  }
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={say('papers.selected', { count: selection.selected.size })}
    >
      <span className={styles.count} aria-live="polite">
        {say('papers.selected', { count: selection.selected.size })}
      </span>
      {source.kind === 'trash' ? (
        <Button kind="quiet" icon="restore" onClick={() => void restore(selectedIds())}>
          {say('papers.action.restore')}
        </Button>
      ) : (
        <>
          <Menu
            label={say('papers.status')}
            items={statusItems(undefined)}
            trigger={<Button kind="quiet">{say('papers.status')}</Button>}
          />
          <Button kind="quiet" icon="tag" keys={keyOf('paper.tag')} onClick={() => openPanel('tags')}>
            {say('papers.tags')}
          </Button>
          <Button
            kind="quiet"
            icon="folder"
            keys={keyOf('paper.collect')}
            onClick={() => openPanel('collections')}
          >
            {say('papers.addCollection')}
          </Button>
          <IconButton
            icon="trash"
            label={say('papers.action.trash')}
            keys={keyOf('paper.trash')}
            onClick={() => void trash(selectedIds())}
          />
        </>
      )}
      <IconButton icon="close" label={say('papers.selectNone')} keys="Escape" onClick={letGo} />
    </div>
  )
}
