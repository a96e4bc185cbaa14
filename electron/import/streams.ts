import { ipcMain, type IpcMainEvent, type MessagePortMain } from 'electron'
import { stat } from 'node:fs/promises'
import { z } from '../../shared/zod'
import { streams } from '../../shared/contract/index'
import type { ReadInput } from '../../shared/contract/import'
import { failure, FailureError, type Failure } from '../../shared/contract/failure'
import { channels } from '../contract/channels'
import type { ReportError } from '../contract/call-table'
import { isTrusted, type Sender } from '../contract/senders'
import { texts } from '../texts'
import type { FileTokens } from './file-tokens'
import type { ParseJob } from './parse-messages'
import type { ParseProcesses } from './parse-processes'

const Opening = z.object({ id: z.uuid(), name: z.string(), input: z.unknown() })

/** The input of a stream that a window asks for, checked. Throws FailureError. */
export function checkOpening(sender: Sender, message: unknown): { id: string; input: ReadInput } {
  if (!isTrusted(sender)) throw new FailureError(failure('contract.wrongSender', texts.failures.wrongSender))
  const opening = Opening.safeParse(message)
  if (!opening.success || opening.data.name !== streams.import.readEntries.name) {
    throw new FailureError(failure('contract.unknownCall', texts.failures.unknownCall))
  }
  const input = streams.import.readEntries.input.safeParse(opening.data.input)
  if (input.success) return { id: opening.data.id, input: input.data }
  throw new FailureError(failure('contract.badInput', texts.failures.badInput, { detail: opening.data.name }))
}

/** Serves `import.readEntries`: a parse process answers over the port that the window sent along. */
export function serveStreams(options: {
  senderOf: (event: IpcMainEvent) => Sender
  tokens: FileTokens
  processes: ParseProcesses
  reportError: ReportError
}): void {
  const { senderOf, tokens, processes, reportError } = options
  ipcMain.on(channels.streamOpen, (event, message: unknown) => {
    const port = event.ports[0]
    if (!port) return
    void open(event, message, port).catch((error: unknown) => refuse(port, error, reportError))
  })
  ipcMain.on(channels.streamCancel, (event, id: unknown) => {
    if (isTrusted(senderOf(event)) && typeof id === 'string') processes.end(id)
  })

  async function open(event: IpcMainEvent, message: unknown, port: MessagePortMain): Promise<void> {
    const { id, input } = checkOpening(senderOf(event), message)
    const job = await jobFor(input, tokens)
    const contents = event.sender
    processes.start(id, job, port, (reason) => {
      if (!contents.isDestroyed()) contents.send(channels.streamFailed, { id, failure: reason })
    })
  }
}

async function jobFor(input: ReadInput, tokens: FileTokens): Promise<ParseJob> {
  const { today, givenNames, source } = input
  if (source.kind === 'text') return { source, today, givenNames }
  const file = await tokens.findReadable(source.token)
  const { size } = await stat(file.path)
  return { source: { kind: 'file', ...file, bytes: size }, today, givenNames }
}

/** Says why over the port itself, as long as no process has it. */
function refuse(port: MessagePortMain, error: unknown, reportError: ReportError): void {
  if (!(error instanceof FailureError)) reportError(error, 'import.readEntries')
  const reason: Failure =
    error instanceof FailureError
      ? error.failure
      : failure('contract.unexpected', texts.failures.unexpected, { hint: texts.failures.unexpectedHint })
  port.start()
  port.postMessage({ kind: 'failure', failure: reason })
}
