import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes to a stream no faster than its reader takes it, and stops quietly when the reader is gone (`| head`). */
export class Pipe {
  private gone = false

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
      this.gone = true
    })
  }

  /** False once nobody reads any more: there is no use in going on. */
  async write(text: string): Promise<boolean> {
    if (this.gone) return false
    if (this.stream.write(text)) return true
    try {
      await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')])
    } catch {
      // The listener above has seen the same error and tells broken pipes from others.
    }
    return !this.gone
  }
}
