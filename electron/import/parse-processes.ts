import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import path from 'node:path'
import { failure, type Failure } from '../../shared/contract/failure'
import { texts } from '../texts'
import type { ParseJob, ParseState } from './parse-messages'
import { StallWatch } from './stall-watch'

/** A reader of text that says nothing for so long has lost its way. */
const stallLimitMs = 20_000

interface Running {
  child: UtilityProcess
  watch: StallWatch
}

/**
 * Readers of outside content, each in a process of its own that holds nothing of value: it is ended when it stalls,
 * when it is cancelled and when the window goes.
 */
export class ParseProcesses {
  private readonly running = new Map<string, Running>()

  /** Starts a reader that answers over `port`; a reader that dies or stalls is told to `onFailure`. */
  start(id: string, job: ParseJob, port: MessagePortMain, onFailure: (failure: Failure) => void): void {
    const child = utilityProcess.fork(path.join(__dirname, 'parse.cjs'), [], {
      serviceName: 'Lectern reader',
      stdio: 'ignore',
    })
    const fail = (code: string, message: string, hint?: string) => {
      if (!this.running.has(id)) return
      this.end(id)
      onFailure(failure(code, message, hint === undefined ? {} : { hint }))
    }
    const watch = new StallWatch(stallLimitMs, () => {
      fail('import.stalled', texts.failures.stalled, texts.failures.stalledHint)
    })
    this.running.set(id, { child, watch })
    child.on('message', (state: ParseState) => {
      if (state === 'working') watch.working()
      else watch.stop()
      if (state === 'done') this.running.delete(id)
    })
    child.on('exit', () => fail('import.crashed', texts.failures.crashed))
    watch.working()
    child.postMessage(job, [port])
  }

  /** Ends one reader. What it read before stays where it is. */
  end(id: string): void {
    const running = this.running.get(id)
    if (!running) return
    this.running.delete(id)
    running.watch.stop()
    running.child.kill()
  }

  endAll(): void {
    for (const id of [...this.running.keys()]) this.end(id)
  }
}
