import { failureText } from '../../app/failures'
import { library } from '../../app/library'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { undo } from '../../app/undo'
import { nameOf } from '../reading/outcomes'
import { useReading } from '../reading/state'
import { comesIn } from './filters'
import { written } from './persistence'
import { useReview } from './store'

/** Leaves the review as it is; it goes on from the sources pane. */
export function backToLibrary(): void {
  useApp.getState().go({ kind: 'library', source: { kind: 'all' } })
}

let accepting = false

/** Takes into the library what is taken, in one step that can be undone, and shows it there. */
export async function acceptReview(): Promise<void> {
  const { reviewId, rows } = useReview.getState()
  if (!reviewId || accepting) return
  // The key comes through where the button is disabled; half a listing would come in, the rest be lost.
  if (useReading.getState().current) {
    useApp.getState().toast({ text: say('review.accept.reading') })
    return
  }
  accepting = true
  try {
    await written()
    const answer = await library.run.acceptReview({ reviewId })
    if (!answer.ok) {
      useApp.getState().report({
        title: say('review.accept.failed'),
        text: `${failureText(answer.failure)} ${say('review.accept.failed.kept')}`,
        actions: [],
      })
      return
    }
    const { importId, paperIds, updated } = answer.value
    const source = paperIds.length > 0 ? { kind: 'import' as const, importId } : { kind: 'all' as const }
    useApp.getState().go({ kind: 'library', source })
    const count = paperIds.length > 0 || updated > 0 ? paperIds.length : rows.filter(comesIn).length
    useApp.getState().toast({
      text: say('review.accepted', { count, updated }),
      action: { label: say('review.undo'), key: 'Mod+z', run: () => void undoAndReopen(reviewId) },
    })
  } finally {
    accepting = false
  }
}

async function undoAndReopen(reviewId: string): Promise<void> {
  await undo()
  const review = await library.query.review({ reviewId })
  if (review.ok && review.value) useApp.getState().go({ kind: 'review', reviewId })
}

/** Closes the review and takes nothing; that can be undone, too. */
export async function discardReview(): Promise<void> {
  const { reviewId, review } = useReview.getState()
  if (!reviewId || !review || review === 'gone') return
  const name = nameOf(review.source)
  await written()
  const answer = await library.review.discardReview({ reviewId })
  if (!answer.ok) {
    useApp.getState().toast({ text: failureText(answer.failure), tone: 'danger' })
    return
  }
  backToLibrary()
  useApp.getState().toast({
    text: say('review.discarded', { name }),
    action: { label: say('review.undo'), key: 'Mod+z', run: () => void undoAndReopen(reviewId) },
  })
}
