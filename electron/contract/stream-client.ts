import type { RunningStream, StreamHandlers } from '../../shared/contract/bridge'
import type { Stream } from '../../shared/contract/define'
import { failure, Failure } from '../../shared/contract/failure'
import { texts } from '../texts'

/** How the window's side of a stream reaches main. */
export interface StreamTransport {
  open(message: { id: string; name: string; input: unknown }, port: MessagePort): void
  cancel(id: string): void
}

type Handlers = StreamHandlers<unknown, unknown>

/**
 * The window's side of streams, each over a port of its own. The process at the other end reads outside content, so
 * what it says is checked here before the window sees it.
 */
export class StreamClient {
  private readonly running = new Map<string, Running>()

  constructor(private readonly transport: StreamTransport) {}

  open(stream: Stream, input: unknown, handlers: Handlers): RunningStream {
    const id = crypto.randomUUID()
    const { port1, port2 } = new MessageChannel()
    const running = new Running(stream, handlers, port1, {
      onOver: () => this.running.delete(id),
      stop: () => this.transport.cancel(id),
    })
    this.running.set(id, running)
    this.transport.open({ id, name: stream.name, input }, port2)
    return { cancel: () => running.cancel() }
  }

  /** Main tells that the process of a stream is gone. */
  failed(id: string, reason: Failure): void {
    this.running.get(id)?.fail(reason)
  }
}

class Running {
  private over = false

  constructor(
    private readonly stream: Stream,
    private readonly handlers: Handlers,
    private readonly port: MessagePort,
    private readonly owner: { onOver(): void; stop(): void },
  ) {
    port.addEventListener('message', (event) => {
      const data = event.data as object
      if (!this.over) this.take(data).catch(() => this.broken('contract.streamBroken'))
    })
    port.start()
  }

  cancel(): void {
    if (this.close()) this.owner.stop()
  }

  fail(reason: Failure): void {
    if (this.close()) this.handlers.onFailure(reason)
  }

  private async take(message: {
    kind?: unknown
    batch?: unknown
    end?: unknown
    failure?: unknown
  }): Promise<void> {
    const batch = message.kind === 'batch' ? this.stream.batch.safeParse(message.batch) : null
    const end = message.kind === 'end' ? this.stream.end.safeParse(message.end) : null
    const reason = message.kind === 'failure' ? Failure.safeParse(message.failure) : null
    if (batch?.success) {
      await this.handlers.onBatch(batch.data)
      if (!this.over) this.port.postMessage({ kind: 'acknowledged' })
    } else if (end?.success) {
      if (this.close()) this.handlers.onEnd(end.data)
    } else if (reason?.success) {
      this.fail(reason.data)
    } else {
      this.broken('contract.badOutput')
    }
  }

  /** Ends a stream whose other end talks nonsense, or whose batches this end cannot take. */
  private broken(code: 'contract.badOutput' | 'contract.streamBroken'): void {
    const words = code === 'contract.badOutput' ? texts.failures.badBatch : texts.failures.streamBroken
    this.owner.stop()
    this.fail(failure(code, words, { detail: this.stream.name }))
  }

  private close(): boolean {
    if (this.over) return false
    this.over = true
    this.owner.onOver()
    this.port.close()
    return true
  }
}
