import {
  commands,
  queries,
  reviewCalls,
  type Answer,
  type LibraryChange,
  type LibraryClient,
  type LibraryFailure,
  type UndoReport,
} from './calls'
import type { CallGroup, Port, ToLibrary, ToWindow } from './rpc'

/** Starts the library's worker, or joins it where another window has, and answers the window's client. */
export function connectLibrary(): LibraryClient {
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'lectern-library',
  })
  const { client, fail } = clientOver(worker.port)
  worker.addEventListener('error', () =>
    fail({
      code: 'library.unavailable',
      message: 'The library could not be started. Nothing was changed; start Lectern again.',
    }),
  )
  worker.port.start()
  globalThis.addEventListener('pagehide', () =>
    worker.port.postMessage({ kind: 'close' } satisfies ToLibrary),
  )
  return client
}

/** The client over any port that a library is served on. `fail` answers what waits, and all that follows. */
export function clientOver(port: Port<ToLibrary, ToWindow>): {
  client: LibraryClient
  fail: (failure: LibraryFailure) => void
} {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  const listeners = new Set<(change: LibraryChange) => void>()
  let lastId = 0
  let broken: LibraryFailure | null = null

  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'change') {
      for (const listener of listeners) listener(data.change)
    } else {
      waiting.get(data.id)?.(data.answer)
      waiting.delete(data.id)
    }
  })

  const ask = (group: CallGroup, name: string, input: unknown): Promise<Answer<unknown>> => {
    if (broken) return Promise.resolve({ ok: false, failure: broken })
    const id = ++lastId
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      port.postMessage({ kind: 'call', id, group, name, input })
    })
  }

  const fail = (failure: LibraryFailure) => {
    broken = failure
    for (const resolve of waiting.values()) resolve({ ok: false, failure })
    waiting.clear()
  }
  return { client: clientOf(ask, listeners), fail }
}

function clientOf(
  ask: (group: CallGroup, name: string, input: unknown) => Promise<Answer<unknown>>,
  listeners: Set<(change: LibraryChange) => void>,
): LibraryClient {
  const group = (name: CallGroup, calls: object): unknown =>
    Object.fromEntries(Object.keys(calls).map((call) => [call, (input: unknown) => ask(name, call, input)]))
  // The worker validates inputs and types outputs by the same tables these calls are made from.
  return {
    query: group('query', queries) as LibraryClient['query'],
    run: group('run', commands) as LibraryClient['run'],
    review: group('review', reviewCalls) as LibraryClient['review'],
    undo: (options) => ask('history', 'undo', options) as Promise<Answer<UndoReport>>,
    redo: () => ask('history', 'redo', {}) as Promise<Answer<UndoReport>>,
    undoTo: (historyId) => ask('history', 'undoTo', { historyId }) as Promise<Answer<UndoReport>>,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ready: ask('history', 'ready', {}) as LibraryClient['ready'],
  }
}
