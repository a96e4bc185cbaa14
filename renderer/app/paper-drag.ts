import type { DragEvent } from 'react'

const mimeType = 'application/x-lectern-papers'

/** Puts papers into a drag that starts, for collections and tags to take. */
export function dragPapers(event: DragEvent, paperIds: readonly string[]): void {
  event.dataTransfer.setData(mimeType, JSON.stringify(paperIds))
  event.dataTransfer.effectAllowed = 'copy'
}

/** True while papers of this library are dragged; their ids are readable only at the drop. */
export function carriesPapers(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(mimeType)
}

/** The papers of a drop; empty when it carries none. */
export function droppedPapers(event: DragEvent): string[] {
  const value: unknown = JSON.parse(event.dataTransfer.getData(mimeType) || '[]')
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
}
