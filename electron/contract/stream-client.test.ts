import { describe, expect, it, vi } from 'vitest'
import { z } from '../../shared/zod'
import { stream } from '../../shared/contract/define'
import { failure } from '../../shared/contract/failure'
import { StreamClient } from './stream-client'

const counting = stream('numbers.count', { input: z.number(), batch: z.array(z.number()), end: z.number() })

function openStream(onBatch: (batch: unknown) => void | Promise<void> = () => undefined) {
  let far: MessagePort | undefined
  let id = ''
  const cancel = vi.fn()
  const client = new StreamClient({
    open: (message, port) => {
      id = message.id
      far = port
    },
    cancel,
  })
  const handlers = { onBatch: vi.fn(onBatch), onEnd: vi.fn(), onFailure: vi.fn() }
  const running = client.open(counting, 3, handlers)
  if (!far) throw new Error('the stream was not opened')
  const replies: unknown[] = []
  far.addEventListener('message', (event) => replies.push(event.data))
  far.start()
  return { client, far, id, cancel, handlers, running, replies }
}

describe('a stream', () => {
  it('asks for the next batch only when the last one is dealt with', async () => {
    let done = () => undefined as void
    const { far, handlers, replies } = openStream(() => new Promise((resolve) => (done = resolve)))
    far.postMessage({ kind: 'batch', batch: [1] })
    await vi.waitFor(() => expect(handlers.onBatch).toHaveBeenCalledWith([1]))
    expect(replies).toEqual([])
    done()
    await vi.waitFor(() => expect(replies).toEqual([{ kind: 'acknowledged' }]))
    far.close()
  })

  it('ends once', async () => {
    const { far, handlers, client, id } = openStream()
    far.postMessage({ kind: 'end', end: 3 })
    await vi.waitFor(() => expect(handlers.onEnd).toHaveBeenCalledWith(3))
    client.failed(id, failure('import.crashed', 'Gone.'))
    expect(handlers.onFailure).not.toHaveBeenCalled()
  })

  it('says nothing more after it was cancelled, and tells main', async () => {
    const { far, handlers, running, cancel, id } = openStream()
    const closed = new Promise((resolve) => far.addEventListener('close', resolve))
    running.cancel()
    running.cancel()
    far.postMessage({ kind: 'batch', batch: [1] })
    await closed
    expect(cancel.mock.calls).toEqual([[id]])
    expect(handlers.onBatch).not.toHaveBeenCalled()
  })

  it('fails when main says that its process is gone', () => {
    const { client, id, handlers } = openStream()
    client.failed(id, failure('import.stalled', 'Stood still.'))
    expect(handlers.onFailure).toHaveBeenCalledWith(failure('import.stalled', 'Stood still.'))
  })

  it('is stopped when a batch is not what the contract promises', async () => {
    const { far, handlers, cancel } = openStream()
    far.postMessage({ kind: 'batch', batch: ['<script>'] })
    await vi.waitFor(() =>
      expect(handlers.onFailure).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'contract.badOutput' }),
      ),
    )
    expect(cancel).toHaveBeenCalledOnce()
    expect(handlers.onBatch).not.toHaveBeenCalled()
  })

  it('is stopped when the window cannot take a batch', async () => {
    const { far, handlers, cancel } = openStream(() => Promise.reject(new Error('disk full')))
    far.postMessage({ kind: 'batch', batch: [1] })
    await vi.waitFor(() =>
      expect(handlers.onFailure).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'contract.streamBroken' }),
      ),
    )
    expect(cancel).toHaveBeenCalledOnce()
  })
})
