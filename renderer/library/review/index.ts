import type { z } from '../../../shared/zod'
import type { reviewCalls } from '../calls'
import type { Core } from '../core'
import { refusal } from '../failures'

export type ReviewCallName = keyof typeof reviewCalls
export type ReviewInput<Name extends ReviewCallName> = z.output<(typeof reviewCalls)[Name]['input']>
export type ReviewOutput<Name extends ReviewCallName> = z.output<(typeof reviewCalls)[Name]['output']>

/** Carries out a call on an open review whose input was validated. */
export type ReviewCalls = {
  [Name in ReviewCallName]: (core: Core, input: ReviewInput<Name>) => Promise<ReviewOutput<Name>>
}

const notYet = () => Promise.reject(refusal('library.notYet', 'Not yet.'))
export const reviewCallList: ReviewCalls = {
  openReview: notYet,
  addReviewItems: notYet,
  completeReview: notYet,
  decideEntries: notYet,
  correctEntry: notYet,
  setReviewDefaults: notYet,
  replaceUnreadable: notYet,
  discardReview: notYet,
}
