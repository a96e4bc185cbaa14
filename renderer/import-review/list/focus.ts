export const reviewListId = 'review-list'

/** Gives the focus back to the review's list, where single keys move and decide. */
export function focusReviewList(): void {
  document.getElementById(reviewListId)?.focus()
}
