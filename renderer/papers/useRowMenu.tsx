import { ReadingStatus } from '../../shared/model/paper'
import type { PaperRow } from '../library/calls'
import { say } from '../app/texts'
import { StatusGlyph, type MenuItem } from '../ui'
import { keyOf } from '../app/registry'
import {
  copyBibtex,
  copyKeys,
  copyLinks,
  openArxiv,
  openCode,
  openPdf,
  removeFromCollection,
  restore,
  setRating,
  setStatus,
  trash,
} from './commands'
import { selectedIds, usePapers } from './store'

/** What can be done with the selected papers, as a menu. */
export function useRowMenu(rows: ReadonlyMap<string, PaperRow>): readonly MenuItem[] {
  const source = usePapers((state) => state.source)
  const selected = usePapers((state) => state.selection.selected)
  const only = selected.size === 1 ? rows.get([...selected][0] ?? '') : undefined
  if (source.kind === 'trash') {
    return [item('paper.restore', say('papers.action.restore'), 'restore', () => restore(selectedIds()))]
  }
  return [
    ...(selected.size === 1
      ? [
          item('paper.arxiv', say('papers.action.arxiv'), 'arrow-out', openArxiv),
          item('paper.pdf', say('papers.action.pdf'), 'file', openPdf),
          {
            ...item('paper.code', say('papers.action.code'), 'code', openCode),
            disabled: only?.code !== 'link',
          },
        ]
      : []),
    item('paper.copyKey', say('papers.action.copyKey'), 'copy', () => copyKeys(selectedIds())),
    item('paper.copyBibtex', say('papers.action.copyBibtex'), 'copy', () => copyBibtex(selectedIds())),
    item('paper.copyLink', say('papers.action.copyLink'), 'link', () => copyLinks(selectedIds())),
    'separator',
    { label: say('papers.status'), submenu: statusItems(only?.status) },
    { label: say('papers.rating'), submenu: ratingItems(only?.rating) },
    item('paper.tag', say('papers.action.tag'), 'tag', () => usePapers.getState().openPanel('tags')),
    item('paper.collect', say('papers.action.collect'), 'folder', () =>
      usePapers.getState().openPanel('collections'),
    ),
    ...(source.kind === 'collection'
      ? [
          item('paper.uncollect', say('papers.takeOut'), 'close', () =>
            removeFromCollection(selectedIds(), source.collectionId),
          ),
        ]
      : []),
    'separator',
    { ...item('paper.trash', say('papers.action.trash'), 'trash', () => trash(selectedIds())), danger: true },
  ]
}

type Item = Extract<MenuItem, { id: string }>

function item(id: string, label: string, icon: Item['icon'], run: () => unknown): Item {
  return { id, label, icon, keys: keyOf(id), run: () => void run() }
}

/** The five statuses, for menus. */
export function statusItems(current: ReadingStatus | undefined): MenuItem[] {
  return ReadingStatus.options.map((status) => ({
    ...item(`paper.status.${status}`, say(`papers.status.${status}`), <StatusGlyph status={status} />, () =>
      setStatus(selectedIds(), status),
    ),
    checked: status === current,
  }))
}

function ratingItems(current: number | undefined): MenuItem[] {
  return [5, 4, 3, 2, 1, 0].map((stars) => ({
    ...item(`paper.rate.${stars}`, say('papers.stars', { count: stars }), undefined, () =>
      setRating(selectedIds(), stars),
    ),
    checked: stars === current,
  }))
}
