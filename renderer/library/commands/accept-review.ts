import { refusal } from '../failures'
import { command } from './command'

export const acceptReview = command('acceptReview', {
  run: () => Promise.reject(refusal('library.notYet', 'Not yet.')),
})
export const takeDeclined = command('takeDeclined', {
  run: () => Promise.reject(refusal('library.notYet', 'Not yet.')),
})
