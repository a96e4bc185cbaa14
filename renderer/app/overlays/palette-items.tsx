import type { ReactNode } from 'react'
import { ReadingStatus } from '../../../shared/model/paper'
import type { PaperRow, SourcesAnswer } from '../../library/calls'
import { Icon, StatusGlyph, TagDot } from '../../ui'
import { allActions, chordsOf, isPossible, keyChoices, runAction } from '../registry'
import { useApp } from '../store'
import { say } from '../texts'

/** One line of the palette. */
export interface PaletteItem {
  id: string
  group: string
  label: string
  icon?: ReactNode
  keys?: string | undefined
  note?: string | undefined
  run: () => void
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** True where every word of `text` begins a word of the label, or stands inside it. */
export function matches(label: string, text: string): boolean {
  const folded = fold(label)
  return fold(text)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** Actions that make sense now and match; those whose name begins with the text first. */
export function actionItems(text: string): PaletteItem[] {
  const choices = keyChoices()
  return allActions()
    .filter((action) => action.inPalette !== false && isPossible(action))
    .map((action) => ({ action, label: say(action.title) }))
    .filter(({ label }) => matches(label, text))
    .map(({ action, label }) => ({
      id: action.id,
      group: say(action.group),
      label,
      keys: chordsOf(action, choices)[0],
      run: () => void runAction(action),
    }))
}

/** Statuses, collections and tags to go to. */
export function sourceItems(text: string, sources: SourcesAnswer | null): PaletteItem[] {
  if (!text.trim() || !sources) return []
  const { go } = useApp.getState()
  const group = say('app.palette.sources')
  const item = (id: string, label: string, icon: ReactNode, run: () => void): PaletteItem => ({
    id,
    group,
    label,
    icon,
    run,
  })
  const all = [
    ...ReadingStatus.options.map((status) =>
      item(status, say(`sources.status.${status}`), <StatusGlyph status={status} />, () =>
        go({ kind: 'library', source: { kind: 'status', status } }),
      ),
    ),
    ...sources.collections.map(({ id, name }) =>
      item(id, name, <Icon name="folder" />, () =>
        go({ kind: 'library', source: { kind: 'collection', collectionId: id } }),
      ),
    ),
    ...sources.tags.map(({ id, name, colour }) =>
      item(id, name, <TagDot colour={colour} />, () =>
        go({ kind: 'library', source: { kind: 'tag', tagId: id } }),
      ),
    ),
    item('trash', say('sources.trash'), <Icon name="trash" />, () =>
      go({ kind: 'library', source: { kind: 'trash' } }),
    ),
  ]
  return all.filter(({ label }) => matches(label, text)).slice(0, 6)
}

export function paperItem(row: PaperRow, show: (paperId: string) => void): PaletteItem {
  return {
    id: row.id,
    group: say('app.palette.papers'),
    label: row.title,
    icon: <Icon name="file" />,
    note: row.issued?.slice(0, 4),
    run: () => show(row.id),
  }
}

/** Items by group, groups in the order in which they are first met. */
export function grouped(items: readonly PaletteItem[]): [string, PaletteItem[]][] {
  const groups = new Map<string, PaletteItem[]>()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  return [...groups]
}
