import type { LibraryChange } from './calls'
import type { Library } from './library'
import type { Port, ToLibrary, ToWindow } from './rpc'

/** Serves the library to one window: answers its calls and tells it every change until it says goodbye. */
export function serve(library: Library, port: Port<ToWindow, ToLibrary>): void {
  const stop = library.onChange((change: LibraryChange) => port.postMessage({ kind: 'change', change }))
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'close') {
      stop()
      return
    }
    void library
      .call(data.group, data.name, data.input)
      .then((answer) => port.postMessage({ kind: 'answer', id: data.id, answer }))
  })
}
