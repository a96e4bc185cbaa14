import { Library } from './library'
import { serve } from './serve'

/** The part of SharedWorkerGlobalScope that is used; its own lib clashes with the DOM's. */
interface SharedScope {
  addEventListener(type: 'connect', listener: (event: MessageEvent) => void): void
}

const library = new Library()

const scope = globalThis as unknown as SharedScope
scope.addEventListener('connect', ({ ports: [port] }) => {
  if (!port) return
  serve(library, port)
  port.start()
})
