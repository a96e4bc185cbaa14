import type { z } from '../zod'
import type { Call, Stream } from './define'
import type { Failure, Result } from './failure'
import type { FileToken } from './files'
import type { calls, EventName, events, streams } from './index'

/** No argument where the call takes none. */
type Arguments<Input> = undefined extends Input ? [] : [input: Input]

type CallFunctions<Group> = {
  [Name in keyof Group]: Group[Name] extends Call<infer Input, infer Output>
    ? (...args: Arguments<z.input<Input>>) => Promise<Result<z.output<Output>>>
    : never
}

/** What the window does with a stream. Exactly one of `onEnd` and `onFailure` comes last, none after a cancel. */
export interface StreamHandlers<Batch, End> {
  /** The next batch comes when this has returned, or its promise is fulfilled. A rejection ends the stream. */
  onBatch(batch: Batch): void | Promise<void>
  onEnd(end: End): void
  onFailure(failure: Failure): void
}

export interface RunningStream {
  cancel(): void
}

type StreamFunctions<Group> = {
  [Name in keyof Group]: Group[Name] extends Stream<infer Input, infer Batch, infer End>
    ? (input: z.input<Input>, handlers: StreamHandlers<z.output<Batch>, z.output<End>>) => RunningStream
    : never
}

type Groups = { [Group in keyof typeof calls]: CallFunctions<(typeof calls)[Group]> }

export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]['payload']>

/** What is needed of a DOM `File`, which this layer does not know. */
interface DroppedFile {
  readonly name: string
  readonly size: number
}

/** `window.lectern`: all that the window knows of the machine. */
export interface LecternBridge extends Groups {
  import: Groups['import'] &
    StreamFunctions<(typeof streams)['import']> & {
      /** Tokens for the files of a drop. Call it in the drop's own event; folders and vanished files fail. */
      registerDropped(files: readonly DroppedFile[]): Promise<Result<{ files: FileToken[] }>>
    }
  /** Listens to an event; the answer stops listening. */
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void
}
