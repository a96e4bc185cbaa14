import { ReadingStatus } from '../../shared/model/paper'
import { action, type Action } from '../app/actions'
import { isEditing } from '../app/keyboard'
import { useApp } from '../app/store'
import {
  copyBibtex,
  copyKeys,
  copyLinks,
  openArxiv,
  openCode,
  openPdf,
  restore,
  setRating,
  setStatus,
  trash,
} from './commands'
import { move, selectAll, toggle } from './selection'
import { selectedIds, usePapers } from './store'

const papers = { group: 'papers.group.papers', scope: 'library' } as const
const list = { group: 'papers.group.list', scope: 'library' } as const

const inLibrary = () => useApp.getState().view.kind === 'library'
const inTrash = () => usePapers.getState().source.kind === 'trash'
const some = () => inLibrary() && usePapers.getState().selection.selected.size > 0
const one = () => inLibrary() && usePapers.getState().selection.selected.size === 1

/** Moves in the list and takes the keyboard's focus along. */
function moveBy(step: number, extend: boolean) {
  const { ids, selection, select, focus } = usePapers.getState()
  select(move(selection, ids ?? [], step, extend))
  focus('row')
}

const moves: Action[] = [
  action('list.next', {
    ...list,
    title: 'papers.action.next',
    key: 'j',
    inPalette: false,
    run: () => moveBy(1, false),
  }),
  action('list.previous', {
    ...list,
    title: 'papers.action.previous',
    key: 'k',
    inPalette: false,
    run: () => moveBy(-1, false),
  }),
  action('list.extendNext', {
    ...list,
    title: 'papers.action.extendNext',
    key: 'Shift+j',
    inPalette: false,
    run: () => moveBy(1, true),
  }),
  action('list.extendPrevious', {
    ...list,
    title: 'papers.action.extendPrevious',
    key: 'Shift+k',
    inPalette: false,
    run: () => moveBy(-1, true),
  }),
  action('list.toggle', {
    ...list,
    title: 'papers.action.toggle',
    key: 'x',
    inPalette: false,
    when: some,
    run: () => {
      const { selection, select } = usePapers.getState()
      if (selection.focused !== null) select(toggle(selection, selection.focused))
    },
  }),
  action('list.selectAll', {
    ...list,
    title: 'papers.action.selectAll',
    key: 'Mod+a',
    when: () => inLibrary() && !isEditing(document.activeElement),
    run: () => {
      const { ids, selection, select } = usePapers.getState()
      select(selectAll(selection, ids ?? []))
    },
  }),
  action('search.focus', {
    ...list,
    title: 'papers.action.search',
    key: '/',
    alsoKeys: ['Mod+f'],
    run: () => {
      if (!inLibrary()) useApp.getState().go({ kind: 'library', source: usePapers.getState().source })
      usePapers.getState().focus('search')
    },
  }),
  action('search.everywhere', {
    ...list,
    title: 'papers.action.searchAll',
    key: 'Mod+Enter',
    when: () => inLibrary() && usePapers.getState().text !== '',
    run: () => useApp.getState().go({ kind: 'library', source: { kind: 'all' } }),
  }),
]

const statuses: Action[] = ReadingStatus.options.map((status, index) =>
  action(`paper.status.${status}`, {
    ...papers,
    title: `papers.action.status.${status}`,
    key: String(index + 1),
    when: some,
    run: () => setStatus(selectedIds(), status),
  }),
)

const ratings: Action[] = ([1, 2, 3, 4, 5, 0] as const).map((stars) =>
  action(`paper.rate.${stars}`, {
    ...papers,
    title: `papers.action.rate${stars}`,
    key: `Alt+${stars}`,
    when: some,
    run: () => setRating(selectedIds(), stars),
  }),
)

const changes: Action[] = [
  action('paper.tag', {
    ...papers,
    title: 'papers.action.tag',
    key: 't',
    when: some,
    run: () => usePapers.getState().openPanel('tags'),
  }),
  action('paper.collect', {
    ...papers,
    title: 'papers.action.collect',
    key: 'm',
    when: some,
    run: () => usePapers.getState().openPanel('collections'),
  }),
  action('paper.editTitle', {
    ...papers,
    title: 'papers.action.editTitle',
    key: 'e',
    when: one,
    run: () => usePapers.getState().focus('title'),
  }),
  action('paper.openPane', {
    ...papers,
    title: 'papers.action.openPane',
    inPalette: false,
    when: one,
    run: () => usePapers.getState().focus('notes'),
  }),
  action('paper.new', {
    ...papers,
    scope: 'everywhere',
    title: 'papers.action.new',
    key: 'Mod+n',
    run: () => {
      if (!inLibrary()) useApp.getState().go({ kind: 'library', source: { kind: 'all' } })
      usePapers.getState().openPanel('newPaper')
    },
  }),
  action('paper.trash', {
    ...papers,
    title: 'papers.action.trash',
    key: 'Delete',
    alsoKeys: ['Backspace'],
    when: () => some() && !inTrash(),
    run: () => trash(selectedIds()),
  }),
  action('paper.restore', {
    ...papers,
    title: 'papers.action.restore',
    when: () => some() && inTrash(),
    run: () => restore(selectedIds()),
  }),
  action('paper.emptyTrash', {
    ...papers,
    title: 'papers.action.emptyTrash',
    when: () => inLibrary() && inTrash(),
    run: () => usePapers.getState().openPanel('emptyTrash'),
  }),
]

const pages: Action[] = [
  action('paper.arxiv', { ...papers, title: 'papers.action.arxiv', key: 'o', when: one, run: openArxiv }),
  action('paper.pdf', { ...papers, title: 'papers.action.pdf', key: 'p', when: one, run: openPdf }),
  action('paper.code', { ...papers, title: 'papers.action.code', key: 'g', when: one, run: openCode }),
  action('paper.copyKey', {
    ...papers,
    title: 'papers.action.copyKey',
    key: 'c',
    when: some,
    run: () => copyKeys(selectedIds()),
  }),
  action('paper.copyBibtex', {
    ...papers,
    title: 'papers.action.copyBibtex',
    key: 'Shift+c',
    when: some,
    run: () => copyBibtex(selectedIds()),
  }),
  action('paper.copyLink', {
    ...papers,
    title: 'papers.action.copyLink',
    when: some,
    run: () => copyLinks(selectedIds()),
  }),
]

/** Everything that is done with papers and their list. */
export const paperActions: Action[] = [...moves, ...statuses, ...changes, ...pages, ...ratings]
