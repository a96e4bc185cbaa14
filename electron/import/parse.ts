// The reader's process: outside content is parsed here and nowhere else. It holds nothing of value, so main may end
// it at any moment.
import { ListingReader } from '../../shared/formats/listing'
import { failure, FailureError, type Failure } from '../../shared/contract/failure'
import type { ParsedItem } from '../../shared/model/entry'
import { texts } from '../texts'
import { BatchGatherer } from './batches'
import type { ParseJob, ParseState, StreamMessage } from './parse-messages'
import { openFile, readLines } from './read-text'

type Port = Electron.MessagePortMain

/** Sends batches over the port, each when the last one was acknowledged. */
class BatchSender {
  private acknowledged: (() => void) | null = null
  private bytesRead = 0
  private lines = 0
  private readonly gatherer = new BatchGatherer()

  constructor(
    private readonly port: Port,
    private readonly bytesTotal: number,
  ) {
    port.on('message', () => this.acknowledged?.())
    // The window has what it wanted, or is gone.
    port.on('close', () => process.exit(0))
    port.start()
  }

  countLine(): void {
    this.lines++
  }

  progress(bytes: number): void {
    this.bytesRead = bytes
    tell('working')
  }

  async add(items: Iterable<ParsedItem>): Promise<void> {
    for (const item of items) if (this.gatherer.add(item)) await this.flush()
  }

  async flush(): Promise<void> {
    const { bytesRead, bytesTotal, lines } = this
    const answer = new Promise<void>((resolve) => (this.acknowledged = resolve))
    this.post({ kind: 'batch', batch: { items: this.gatherer.take(), bytesRead, bytesTotal, lines } })
    tell('waiting')
    await answer
    tell('working')
  }

  end(): void {
    this.post({ kind: 'end', end: { lines: this.lines, bytes: this.bytesRead } })
  }

  fail(reason: Failure): void {
    this.post({ kind: 'failure', failure: reason })
  }

  private post(message: StreamMessage): void {
    this.port.postMessage(message)
  }
}

function tell(state: ParseState): void {
  process.parentPort.postMessage(state)
}

async function read({ source, today, givenNames }: ParseJob, sender: BatchSender): Promise<void> {
  const html = source.kind === 'text' ? source.html : null
  const reader = new ListingReader({ today, givenNames, ...(html === null ? {} : { clipboardHtml: html }) })
  const onProgress = (bytes: number) => sender.progress(bytes)
  const input = source.kind === 'text' ? source.text : openFile(source.path)
  const options = source.kind === 'text' ? { onProgress } : { onProgress, name: source.name }
  for await (const line of readLines(input, options)) {
    sender.countLine()
    const items = reader.push(line)
    if (items.length > 0) await sender.add(items)
  }
  await sender.add(reader.end())
  await sender.flush()
  sender.end()
}

process.parentPort.once('message', ({ data, ports }) => {
  const job = data as ParseJob
  const port = ports[0]
  if (!port) process.exit(1)
  const total = job.source.kind === 'text' ? Buffer.byteLength(job.source.text) : job.source.bytes
  const sender = new BatchSender(port, total)
  read(job, sender)
    .catch((error: unknown) => {
      sender.fail(
        error instanceof FailureError ? error.failure : failure('import.crashed', texts.failures.crashed),
      )
    })
    .finally(() => tell('done'))
})
