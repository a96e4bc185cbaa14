import type { ReactNode } from 'react'
import { Splitter, usePaneWidth } from '../../ui'
import { changeSettings, useSetting } from '../settings'
import { say } from '../texts'
import { StandInBanner } from './StandInBanner'
import { useWindowWidth } from './useWindowWidth'
import styles from './Shell.module.css'

const narrowest = 160
const widest = 360

interface ShellProps {
  /** Null where the view takes the whole window. */
  sources: ReactNode
  /** Drawn with the width that the sources leave, in pixels. */
  view: (width: number) => ReactNode
  children?: ReactNode
}

/** The window: sources at the left, what they show beside them, what floats above. */
export function Shell({ sources, view, children }: ShellProps) {
  const windowWidth = useWindowWidth()
  const pane = usePaneWidth(useSetting('sourcesWidth'), 200, narrowest, widest)
  const taken = sources ? pane.width + 1 : 0
  return (
    <div className={styles.window}>
      <StandInBanner />
      <div
        className={styles.panes}
        style={{ gridTemplateColumns: sources ? `${pane.width}px 1px minmax(0, 1fr)` : 'minmax(0, 1fr)' }}
      >
        {sources}
        {sources && (
          <Splitter
            label={say('app.splitter.sources')}
            value={pane.width}
            min={narrowest}
            max={widest}
            onChange={pane.setWidth}
            onCommit={(sourcesWidth) => void changeSettings({ sourcesWidth })}
          />
        )}
        {view(windowWidth - taken)}
      </div>
      {children}
    </div>
  )
}
