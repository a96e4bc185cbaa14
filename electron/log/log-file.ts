import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { scrub } from './scrub'

export type LogLevel = 'info' | 'warning' | 'error'

/** A local log of bounded size: `lectern.log`, and older ones as `lectern.1.log`, `lectern.2.log` … It is never sent. */
export class LogFile {
  readonly file: string

  constructor(
    readonly folder: string,
    private readonly limits: { bytes: number; files: number } = { bytes: 1_000_000, files: 4 },
  ) {
    this.file = path.join(folder, 'lectern.log')
  }

  /** Writes one line. A log that cannot be written never stops the app. */
  write(level: LogLevel, text: string, now: Date = new Date()): void {
    try {
      mkdirSync(this.folder, { recursive: true })
      this.rotate()
      appendFileSync(this.file, `${now.toISOString()} ${level} ${scrub(text).replace(/\s*\n\s*/g, ' | ')}\n`)
    } catch {
      // Nobody is left to tell.
    }
  }

  error(error: unknown, where: string): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.write('error', `${where}: ${text}`)
  }

  private rotate(): void {
    if (!existsSync(this.file) || statSync(this.file).size < this.limits.bytes) return
    rmSync(this.numbered(this.limits.files - 1), { force: true })
    for (let number = this.limits.files - 2; number >= 1; number--) {
      if (existsSync(this.numbered(number))) renameSync(this.numbered(number), this.numbered(number + 1))
    }
    renameSync(this.file, this.numbered(1))
  }

  private numbered(number: number): string {
    return path.join(this.folder, `lectern.${String(number)}.log`)
  }
}
