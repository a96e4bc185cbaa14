import { create } from 'zustand'
import type { ListFilter, ListSort, ListSource } from '../library/calls'
import { follow, inOrder, nothingSelected, type Selection } from './selection'

export const noFilter: ListFilter = {
  statuses: [],
  tagIds: [],
  hasCode: false,
  hasNotes: false,
  minRating: 0,
  subjects: [],
  addedSince: null,
}

/** What stands open over the list or the pane. */
export type Panel = 'tags' | 'collections' | 'newPaper' | 'emptyTrash'

/** Where the keyboard should go next; `turn` tells two equal wishes apart. */
export interface FocusWish {
  where: 'row' | 'search' | 'detail' | 'title' | 'notes'
  turn: number
}

interface PapersState {
  source: ListSource
  text: string
  filter: ListFilter
  sort: ListSort
  /** The shown list, in order; null until the library has answered for this source, filter and text. */
  ids: readonly string[] | null
  elsewhere: number
  /** Why the list could not be read, in words. */
  problem: string | null
  selection: Selection
  panel: Panel | null
  focusWish: FocusWish
  show: (source: ListSource) => void
  search: (text: string) => void
  filterBy: (change: Partial<ListFilter>) => void
  sortBy: (sort: ListSort) => void
  /** Takes the answer of the library; `fresh` says that the question was another one than before. */
  receive: (ids: readonly string[], elsewhere: number, fresh: boolean) => void
  fail: (problem: string) => void
  select: (selection: Selection) => void
  openPanel: (panel: Panel | null) => void
  focus: (where: FocusWish['where']) => void
}

/** The list of papers: what is asked for, what came, what is selected. */
export const usePapers = create<PapersState>((set) => ({
  source: { kind: 'all' },
  text: '',
  filter: noFilter,
  sort: { column: 'added', direction: 'descending' },
  ids: null,
  elsewhere: 0,
  problem: null,
  selection: nothingSelected,
  panel: null,
  focusWish: { where: 'row', turn: 0 },
  show: (source) =>
    set((state) => (sameSource(state.source, source) ? state : { source, ids: null, elsewhere: 0 })),
  search: (text) => set({ text }),
  filterBy: (change) => set((state) => ({ filter: { ...state.filter, ...change } })),
  sortBy: (sort) => set({ sort }),
  receive: (ids, elsewhere, fresh) =>
    set((state) => ({ ids, elsewhere, problem: null, selection: nextSelection(state, ids, fresh) })),
  fail: (problem) => set({ problem }),
  select: (selection) => set({ selection }),
  openPanel: (panel) => set({ panel }),
  focus: (where) => set((state) => ({ focusWish: { where, turn: state.focusWish.turn + 1 } })),
}))

/** After another question the selection begins anew at the top, unless its paper is still in the list. */
function nextSelection(state: PapersState, ids: readonly string[], fresh: boolean): Selection {
  const followed = follow(state.selection, state.ids ?? [], ids)
  const lost = followed.focused === null || followed.focused !== state.selection.focused
  const first = ids[0]
  if (!fresh || !lost || first === undefined) return followed
  return { focused: first, anchor: first, selected: new Set([first]) }
}

export function sameSource(one: ListSource, other: ListSource): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The ids that an action works on, in the order of the list. */
export function selectedIds(): string[] {
  const { selection, ids } = usePapers.getState()
  return inOrder(selection, ids ?? [])
}

/** The one paper the detail pane shows; null with none or several selected. */
export function shownPaperId(state: Pick<PapersState, 'selection'>): string | null {
  return state.selection.selected.size === 1 ? ([...state.selection.selected][0] ?? null) : null
}

/** True where a filter narrows the list. */
export function isFiltered(filter: ListFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(noFilter)
}
