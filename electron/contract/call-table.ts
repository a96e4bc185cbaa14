import type { z } from '../../shared/zod'
import type { Call } from '../../shared/contract/define'
import { failure, FailureError, success, type Failure, type Result } from '../../shared/contract/failure'
import type { calls } from '../../shared/contract/index'
import { texts } from '../texts'
import { isTrusted, type Sender } from './senders'

/** A call without an answer takes a function that returns nothing. */
type Answer<Output> = undefined extends Output ? void : Output

type Handler<C> =
  C extends Call<infer Input, infer Output>
    ? (input: z.output<Input>) => Answer<z.input<Output>> | Promise<Answer<z.input<Output>>>
    : never

/** One handler for every call of a group; the compiler tells when one is missing. */
export type Handlers<Group> = { [Name in keyof Group]: Handler<Group[Name]> }
export type AllHandlers = { [Group in keyof typeof calls]: Handlers<(typeof calls)[Group]> }

interface Row {
  readonly call: Call
  readonly run: (input: unknown) => unknown
}

/** Where an error of a handler goes: the log. */
export type ReportError = (error: unknown, where: string) => void

/** The one door for calls: checks the sender, validates, runs the handler, turns errors into failures. */
export class CallTable {
  private readonly rows = new Map<string, Row>()

  constructor(private readonly reportError: ReportError) {}

  /** Adds a group of calls with their handlers. */
  add<Group extends Record<string, Call>>(group: Group, handlers: Handlers<Group>): void {
    for (const key of Object.keys(group)) {
      const call = group[key]
      const run = handlers[key]
      if (call && run) this.rows.set(call.name, { call, run: run })
    }
  }

  /** Answers one message from a window. Never rejects. */
  async answer(sender: Sender, name: unknown, input: unknown): Promise<Result<unknown>> {
    if (!isTrusted(sender)) return refuse('contract.wrongSender', texts.failures.wrongSender)
    const row = typeof name === 'string' ? this.rows.get(name) : undefined
    if (!row) return refuse('contract.unknownCall', texts.failures.unknownCall, String(name).slice(0, 100))
    const parsed = row.call.input.safeParse(input)
    if (!parsed.success) return refuse('contract.badInput', texts.failures.badInput, row.call.name)
    try {
      return this.checked(row.call, await row.run(parsed.data))
    } catch (error) {
      if (error instanceof FailureError) return { ok: false, failure: error.failure }
      this.reportError(error, row.call.name)
      return { ok: false, failure: unexpected(row.call.name) }
    }
  }

  private checked(call: Call, output: unknown): Result<unknown> {
    const parsed = call.output.safeParse(output)
    if (parsed.success) return success(parsed.data)
    this.reportError(parsed.error, call.name)
    return refuse('contract.badOutput', texts.failures.badOutput, call.name)
  }
}

function refuse(code: string, message: string, detail?: string): Result<never> {
  return { ok: false, failure: failure(code, message, detail === undefined ? {} : { detail }) }
}

function unexpected(name: string): Failure {
  return failure('contract.unexpected', texts.failures.unexpected, {
    detail: name,
    hint: texts.failures.unexpectedHint,
  })
}
