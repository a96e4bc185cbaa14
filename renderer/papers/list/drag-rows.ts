import type { DragEvent } from 'react'
import { dragPapers } from '../../app/paper-drag'
import { say } from '../../app/texts'
import { selectedIds } from '../store'
import { rowIdAt } from './grid-input'
import styles from './drag-rows.module.css'

/** Starts a drag of the selected papers, to be dropped onto a collection or a tag. */
export function dragRows(event: DragEvent): void {
  if (rowIdAt(event.target) === null) return
  const ids = selectedIds()
  dragPapers(event, ids)
  const label = document.createElement('div')
  label.className = styles.label ?? ''
  label.textContent = say('papers.dragged', { count: ids.length })
  document.body.append(label)
  event.dataTransfer.setDragImage(label, -8, -8)
  // The browser has drawn it by the next frame.
  requestAnimationFrame(() => label.remove())
}
