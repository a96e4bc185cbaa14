// What the window knows of the machine: the contract, and nothing else.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { calls, events, streams, type EventName } from '../shared/contract/index'
import type { StreamHandlers } from '../shared/contract/bridge'
import type { Stream } from '../shared/contract/define'
import type { Failure, Result } from '../shared/contract/failure'
import { preloadCalls } from '../shared/contract/preload-calls'
import { channels } from './contract/channels'
import { StreamClient } from './contract/stream-client'

type Listener = (payload: unknown) => void

const listeners = new Map<string, Set<Listener>>()
const streamClient = new StreamClient({
  open: (message, port) => ipcRenderer.postMessage(channels.streamOpen, message, [port]),
  cancel: (id) => ipcRenderer.send(channels.streamCancel, id),
})

function invoke(name: string, input: unknown): Promise<Result<unknown>> {
  return ipcRenderer.invoke(channels.call, name, input) as Promise<Result<unknown>>
}

/** `{ call: (input) => … }` for every call of a group. */
function functionsOf(group: Record<string, { name: string }>) {
  return Object.fromEntries(
    Object.entries(group).map(([key, { name }]) => [key, (input?: unknown) => invoke(name, input)]),
  )
}

/** `{ stream: (input, handlers) => … }` for every stream of a group. */
function streamFunctionsOf(group: Record<string, Stream>) {
  return Object.fromEntries(
    Object.entries(group).map(([key, stream]) => [
      key,
      (input: unknown, handlers: StreamHandlers<unknown, unknown>) =>
        streamClient.open(stream, input, handlers),
    ]),
  )
}

/** The path of a dropped file: `webUtils` from Electron 32 on, `File.path` before. */
function pathOf(file: File): string {
  const utils = webUtils as typeof webUtils | undefined
  return utils ? utils.getPathForFile(file) : ((file as File & { path?: string }).path ?? '')
}

function registerDropped(files: readonly File[]): Promise<Result<unknown>> {
  const paths = [...files].map(pathOf).filter((path) => path !== '')
  return invoke(preloadCalls.registerDroppedPaths.name, { paths })
}

function on(name: EventName, listener: Listener): () => void {
  const set = listeners.get(name) ?? new Set()
  listeners.set(name, set.add(listener))
  return () => void set.delete(listener)
}

ipcRenderer.on(channels.event, (_event, name: string, payload: unknown) => {
  if (!(name in events)) return
  for (const listener of listeners.get(name) ?? []) listener(payload)
})

ipcRenderer.on(channels.streamFailed, (_event, news: { id: string; failure: Failure }) => {
  streamClient.failed(news.id, news.failure)
})

const groups = Object.fromEntries(Object.entries(calls).map(([group, its]) => [group, functionsOf(its)]))
const bridge = {
  ...groups,
  import: { ...groups['import'], ...streamFunctionsOf(streams.import), registerDropped },
  on,
}

contextBridge.exposeInMainWorld('lectern', bridge)
