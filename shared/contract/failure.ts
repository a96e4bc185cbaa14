import { z } from '../zod'

/**
 * An expected failure as a value. `code` is a key of the texts ("import.fileGone"), `message` says in plain words
 * what happened, `detail` what it is about (a file's name, a line), `hint` what to do next.
 */
export const Failure = z.object({
  code: z.string().regex(/^[a-z]+(\.[a-zA-Z]+)+$/),
  message: z.string(),
  detail: z.string().optional(),
  hint: z.string().optional(),
})
export type Failure = z.infer<typeof Failure>

/** What every call answers. A call never rejects: what went wrong is in `failure`. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A failure with only the fields that are known. */
export function failure(
  code: string,
  message: string,
  more: { detail?: string; hint?: string } = {},
): Failure {
  return { code, message, ...more }
}

/** Carries a Failure through code that throws; the edge of the contract turns it back into a value. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
    this.name = 'FailureError'
  }
}
