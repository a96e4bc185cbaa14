import { isOwnUrl } from '../identity'

/** What is known of who sent a message. */
export interface Sender {
  /** The address of the frame, empty when the frame is gone. */
  readonly url: string
  readonly isMainFrame: boolean
  readonly isOurWindow: boolean
}

/** Only the main frame of our own window, showing our own page, may call. */
export function isTrusted(sender: Sender): boolean {
  return sender.isOurWindow && sender.isMainFrame && isOwnUrl(sender.url)
}
