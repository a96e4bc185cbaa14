import type { z } from '../zod'

/** A question from the window to main with one answer. Both schemas are checked in main. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'call'
  readonly name: string
  readonly input: Input
  readonly output: Output
}

/**
 * Long work that answers in batches and then an end, or one failure. The next batch leaves only when the last one
 * was acknowledged, since message ports have no back-pressure of their own.
 */
export interface Stream<
  Input extends z.ZodType = z.ZodType,
  Batch extends z.ZodType = z.ZodType,
  End extends z.ZodType = z.ZodType,
> {
  readonly kind: 'stream'
  readonly name: string
  readonly input: Input
  readonly batch: Batch
  readonly end: End
}

/** News from main to the window that nobody asked for. */
export interface ContractEvent<Payload extends z.ZodType = z.ZodType> {
  readonly kind: 'event'
  readonly name: string
  readonly payload: Payload
}

/** @param name `group.call`, as the window writes it: `lectern.group.call(input)` */
export function call<Input extends z.ZodType, Output extends z.ZodType>(
  name: string,
  schemas: { input: Input; output: Output },
): Call<Input, Output> {
  return { kind: 'call', name, ...schemas }
}

/** @param name `group.stream`, as the window writes it: `lectern.group.stream(input, handlers)` */
export function stream<Input extends z.ZodType, Batch extends z.ZodType, End extends z.ZodType>(
  name: string,
  schemas: { input: Input; batch: Batch; end: End },
): Stream<Input, Batch, End> {
  return { kind: 'stream', name, ...schemas }
}

/** @param name `group.event`, as the window writes it: `lectern.on('group.event', listener)` */
export function event<Payload extends z.ZodType>(name: string, payload: Payload): ContractEvent<Payload> {
  return { kind: 'event', name, payload }
}
