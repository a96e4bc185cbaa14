import type { Failure } from '../../../shared/contract/failure'
import { useApp } from '../../app/store'
import { isTextKey, say } from '../../app/texts'
import type { Source } from './sources'

interface Progress {
  reviewId: string | null
  entries: number
  unreadable: number
  lines: number
}

/** What a source is called in sentences. */
export function nameOf(source: { kind: string; name: string }): string {
  if (source.kind === 'sample') return say('review.source.sample')
  return source.name === '' ? say('review.source.paste') : source.name
}

/** Tells that reading failed: what happened, where, what was kept, what to do next. */
export function outcomeOfFailure(source: Source, failure: Failure, progress: Progress): void {
  const { entries, lines, reviewId } = progress
  const name = nameOf(source)
  const kept =
    entries > 0 ? say('review.failed.keptSome', { entries, lines }) : say('review.failed.keptNothing')
  const { what, next } = wordsOf(failure)
  const actions = entries > 0 && reviewId ? [showReview(reviewId)] : []
  useApp.getState().report({
    title: lines > 0 ? say('review.failed.titleAt', { name, lines }) : say('review.failed.title', { name }),
    text: [what, kept, next].filter(Boolean).join(' '),
    actions,
  })
}

/** What happened and what to do next, in words of ours where there are some for the code. */
function wordsOf({ code, message, hint }: Failure): { what: string; next: string } {
  const what = `review.failed.${code}`
  const next = `${what}.next`
  return { what: isTextKey(what) ? say(what) : message, next: isTextKey(next) ? say(next) : (hint ?? '') }
}

/** A failure before anything was read: what, where, what was kept, what next. */
export function tellFailure(failure: Failure): void {
  const { what, next } = wordsOf(failure)
  const title = say('review.failed.title', { name: failure.detail ?? say('review.failed.thing') })
  const text = [what, say('review.failed.keptNothing'), next].filter(Boolean).join(' ')
  useApp.getState().report({ title, text, actions: [] })
}

/** Tells that nothing in the source is a paper; its text can be corrected in the review that holds it. */
export function outcomeOfEmpty(source: Source, progress: Progress, discard: () => void): void {
  const name = nameOf(source)
  const { reviewId, lines } = progress
  const actions = reviewId ? [showReview(reviewId), { label: say('review.empty.discard'), run: discard }] : []
  useApp.getState().report({
    title: say('review.empty.title', { name }),
    text: reviewId ? say('review.empty.text', { lines }) : say('review.empty.blank'),
    actions,
  })
}

function showReview(reviewId: string) {
  return {
    label: say('review.failed.show'),
    primary: true,
    run: () => useApp.getState().go({ kind: 'review', reviewId }),
  }
}

export function tellCancelled(): void {
  useApp.getState().toast({ text: say('review.cancelled') })
}

export function tellTextNotKept(source: Source): void {
  useApp.getState().toast({ text: say('review.textNotKept', { name: nameOf(source) }), tone: 'warning' })
}
