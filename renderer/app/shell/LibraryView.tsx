import { useEffect, useRef, useState, type ReactNode } from 'react'
import { classes, IconButton, Splitter, usePaneWidth } from '../../ui'
import { isEditing } from '../keyboard'
import { changeSettings, useSetting } from '../settings'
import { say } from '../texts'
import { KeyHints } from './KeyHints'
import { useWindowWidth } from './useWindowWidth'
import styles from './LibraryView.module.css'

/** Below this width of the window the paper lies over the list. */
const narrow = 1120
const list = 520
const smallest = 320
const largest = 640

interface LibraryViewProps {
  list: ReactNode
  paper: ReactNode
  /** Changes when the keyboard was sent into the paper: it has to be in sight then. */
  paperWanted: number
  /** Width that the sources leave. */
  width: number
}

/** The list with the paper beside it, or over it where the window is narrow. */
export function LibraryView({ list: listPane, paper, paperWanted, width }: LibraryViewProps) {
  const overlay = useWindowWidth() < narrow
  const [shown, setShown] = useShown(overlay, paperWanted)
  useEscape(overlay && shown, () => setShown(false))
  const stored = useSetting('detailWidth')
  const room = Math.max(smallest, Math.min(largest, width - list - 1))
  const fallback = Math.min(560, Math.max(360, Math.round(window.innerWidth * 0.29)))
  const detail = usePaneWidth(stored, fallback, smallest, overlay ? Math.min(largest, width - 48) : room)
  const hidden = overlay && !shown
  const columns = overlay ? 'minmax(0, 1fr)' : `minmax(0, 1fr) 1px ${detail.width}px`
  return (
    <div className={styles.view} style={{ gridTemplateColumns: columns }}>
      <main className={styles.list}>
        {listPane}
        <KeyHints className={classes(overlay && styles.beforeOpener)} />
      </main>
      {overlay && (
        <div className={styles.opener}>
          <IconButton
            icon={shown ? 'chevron-right' : 'back'}
            label={say(shown ? 'app.paper.close' : 'app.paper.show')}
            onClick={() => setShown(!shown)}
            aria-expanded={shown}
          />
        </div>
      )}
      {!overlay && (
        <Splitter
          label={say('app.splitter.paper')}
          pane="after"
          value={detail.width}
          min={smallest}
          max={room}
          onChange={detail.setWidth}
          onCommit={(detailWidth) => void changeSettings({ detailWidth })}
        />
      )}
      <aside
        className={classes(styles.paper, overlay && styles.overlay)}
        style={overlay ? { width: detail.width } : undefined}
        aria-label={say('app.paper.label')}
        hidden={hidden}
      >
        {paper}
      </aside>
    </div>
  )
}

/** Escape that nothing else took closes what lies over the list. */
function useEscape(active: boolean, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isEditing(event.target)) latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [active])
}

/** Whether the paper lies over the list: when asked for, and anew when the keyboard is sent into it. */
function useShown(overlay: boolean, paperWanted: number) {
  const [shown, setShown] = useState(false)
  const seen = useRef(paperWanted)
  useEffect(() => {
    if (paperWanted !== seen.current && paperWanted > 0) setShown(overlay)
    seen.current = paperWanted
  }, [paperWanted, overlay])
  useEffect(() => {
    if (!overlay) setShown(false)
  }, [overlay])
  return [shown, setShown] as const
}
