import type { Answer, LibraryChange } from './calls'

export type CallGroup = 'query' | 'run' | 'review' | 'history'

/** From a window to the library. `name` in the group `history` is undo, redo, undoTo or ready. */
export interface CallMessage {
  kind: 'call'
  id: number
  group: CallGroup
  name: string
  input: unknown
}

/** A window that goes says so, because a port does not tell. */
export interface CloseMessage {
  kind: 'close'
}

export type ToLibrary = CallMessage | CloseMessage

/** From the library to a window. */
export type ToWindow =
  { kind: 'answer'; id: number; answer: Answer<unknown> } | { kind: 'change'; change: LibraryChange }

/** What windows and the worker talk through: a MessagePort, or a dedicated worker's own scope. */
export interface Port<Sent, Received> {
  postMessage(message: Sent): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Received>) => void): void
}
