import { action, type Action } from '../app/actions'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { ReadingStatus } from '../../shared/model/paper'
import { chooseBoundary } from './entry/Boundary'
import { focusReviewList } from './list/focus'
import { openFiles, openSample, pasteListing } from './reading/ways-in'
import { choicesFor } from './review/choices'
import { acceptReview, backToLibrary, discardReview } from './review/closing'
import { moveBoundary } from './review/boundary'
import { correct, setEntryStatus, takeAll, toggleTaken } from './review/decisions'
import { nextToCheck } from './review/filters'
import {
  focusedEntry,
  focusedRow,
  focusEntry,
  moveFocus,
  setFilter,
  shownRows,
  useReview,
} from './review/store'
import { moveUnreadable } from './unreadable/state'

const waysIn: Action[] = [
  action('import.openFile', {
    title: 'review.action.openFile',
    group: 'review.group.import',
    scope: 'everywhere',
    key: 'Mod+o',
    run: openFiles,
  }),
  action('import.paste', {
    title: 'review.action.paste',
    group: 'review.group.import',
    scope: 'everywhere',
    run: pasteListing,
  }),
  action('import.sample', {
    title: 'review.action.sample',
    group: 'review.group.import',
    scope: 'everywhere',
    run: openSample,
  }),
]

const inReview = () => useApp.getState().view.kind === 'review' && useReview.getState().reviewId !== null
const onEntry = () => inReview() && focusedRow() !== null && useReview.getState().filter !== 'unreadable'

type Rest = Pick<Action, 'title' | 'key' | 'alsoKeys' | 'inPalette' | 'run'> & { when?: () => boolean }

function reviewAction(name: string, rest: Rest): Action {
  return action(`review.${name}`, { group: 'review.group.review', scope: 'review', when: inReview, ...rest })
}

function move(by: number): void {
  if (useReview.getState().filter === 'unreadable') moveUnreadable(by)
  else moveFocus(by)
}

function goToNextToCheck(): void {
  const { rows, focusId } = useReview.getState()
  const next = nextToCheck(rows, focusId)
  if (!next) return useApp.getState().announce(say('review.nothing.check'))
  if (!shownRows(useReview.getState()).some((row) => row.id === next)) setFilter('all')
  focusEntry(next)
  focusReviewList()
}

/** Takes the boundary with this letter's place, if there is one. */
function takeBoundary(index: number): void {
  const entry = focusedEntry()
  const at = entry ? choicesFor(entry)[index] : undefined
  if (entry && at !== undefined) chooseBoundary(entry, at)
}

/** The arrow keys move the boundary from the list, too, while its editor is in sight. */
const boundaryKeys = [
  { name: 'left', title: 'review.action.boundaryLeft', key: 'ArrowLeft', direction: -1, step: 'word' },
  { name: 'right', title: 'review.action.boundaryRight', key: 'ArrowRight', direction: 1, step: 'word' },
  {
    name: 'bitLeft',
    title: 'review.action.boundaryBitLeft',
    key: 'Shift+ArrowLeft',
    direction: -1,
    step: 'character',
  },
  {
    name: 'bitRight',
    title: 'review.action.boundaryBitRight',
    key: 'Shift+ArrowRight',
    direction: 1,
    step: 'character',
  },
] as const

function boundaryShown(): boolean {
  const entry = focusedEntry()
  return (
    entry !== null &&
    entry.entry.split !== null &&
    (entry.entry.pleaseCheck || useReview.getState().adjusting)
  )
}

function stepBoundary(direction: -1 | 1, step: 'word' | 'character'): void {
  const entry = focusedEntry()
  const split = entry?.entry.split
  if (!entry || !split) return
  const at = moveBoundary(split.line, split.at, direction, step)
  if (at !== split.at) correct(entry, { splitAt: at })
}

const moving: Action[] = [
  reviewAction('next', { title: 'review.action.next', key: 'j', inPalette: false, run: () => move(1) }),
  reviewAction('previous', {
    title: 'review.action.previous',
    key: 'k',
    inPalette: false,
    run: () => move(-1),
  }),
  reviewAction('nextToCheck', { title: 'review.action.nextToCheck', key: 'n', run: goToNextToCheck }),
]

const deciding: Action[] = [
  reviewAction('take', {
    title: 'review.action.take',
    key: 'x',
    when: onEntry,
    run: () => {
      const row = focusedRow()
      if (row) toggleTaken(row)
    },
  }),
  ...ReadingStatus.options.map((status, index) =>
    reviewAction(`status.${status}`, {
      title: `review.action.status.${status}`,
      key: String(index + 1),
      when: onEntry,
      run: () => {
        const row = focusedRow()
        if (row) setEntryStatus(row, status)
      },
    }),
  ),
  reviewAction('tag', {
    title: 'review.action.tag',
    key: 't',
    when: onEntry,
    run: () => useReview.setState({ tagging: true }),
  }),
  reviewAction('editTitle', {
    title: 'review.action.editTitle',
    key: 'e',
    alsoKeys: ['Enter'],
    when: onEntry,
    run: () => useReview.setState({ editing: 'title' }),
  }),
  ...['a', 'b'].map((key, index) =>
    reviewAction(`boundary.${key}`, {
      title: index === 0 ? 'review.action.boundaryA' : 'review.action.boundaryB',
      key,
      inPalette: false,
      when: onEntry,
      run: () => takeBoundary(index),
    }),
  ),
  ...boundaryKeys.map(({ name, title, key, direction, step }) =>
    reviewAction(`boundary.${name}`, {
      title,
      key,
      inPalette: false,
      when: () => onEntry() && boundaryShown(),
      run: () => stepBoundary(direction, step),
    }),
  ),
  reviewAction('takeAll', { title: 'review.takeAll', run: () => takeAll(true) }),
  reviewAction('takeNone', { title: 'review.takeNone', run: () => takeAll(false) }),
]

const ending: Action[] = [
  reviewAction('accept', { title: 'review.action.accept', key: 'Mod+Enter', run: acceptReview }),
  reviewAction('discard', { title: 'review.discard', run: discardReview }),
  reviewAction('back', { title: 'review.back', key: 'Escape', inPalette: false, run: backToLibrary }),
]

/** Ways in, and everything that keys do in a review. */
export const importActions: Action[] = [...waysIn, ...moving, ...deciding, ...ending]
