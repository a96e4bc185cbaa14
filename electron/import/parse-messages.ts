import type { ReadBatch, ReadEnd } from '../../shared/contract/import'
import type { Failure } from '../../shared/contract/failure'

/** What the parse process is to read. */
export interface ParseJob {
  source:
    | { kind: 'text'; text: string; html: string | null }
    | { kind: 'file'; path: string; name: string; bytes: number }
  today: string
  givenNames: string[]
}

/** From the parse process to main: signs of life. */
export type ParseState = 'working' | 'waiting' | 'done'

/** From the parse process to the window, over the port. */
export type StreamMessage =
  { kind: 'batch'; batch: ReadBatch } | { kind: 'end'; end: ReadEnd } | { kind: 'failure'; failure: Failure }

/** From the window to the parse process, over the port: the last batch is dealt with. */
export type StreamReply = { kind: 'acknowledged' }
