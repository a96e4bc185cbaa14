import { randomUUID } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileToken } from '../../shared/contract/files'
import { failure, FailureError } from '../../shared/contract/failure'
import { texts } from '../texts'
import { readFailure } from './read-text'

export interface KnownFile {
  path: string
  name: string
}

/**
 * The files that a person handed to the app in this run. The window knows them by token only, so it can read what
 * was opened, and nothing else.
 */
export class FileTokens {
  private readonly files = new Map<string, KnownFile>()

  /** A token for a file that is there. Throws FailureError for folders, devices and what is gone. */
  async register(file: string): Promise<FileToken> {
    const name = path.basename(file)
    const found = await stat(file).catch((error: unknown) => {
      throw new FailureError(readFailure(error, name))
    })
    if (!found.isFile()) {
      throw new FailureError(
        failure('import.notAFile', texts.failures.notAFile, {
          detail: name,
          hint: texts.failures.notAFileHint,
        }),
      )
    }
    const token = randomUUID()
    this.files.set(token, { path: file, name })
    return { token, name, bytes: found.size }
  }

  /** The file of a token. Throws FailureError for a token of another run. */
  find(token: string): KnownFile {
    const file = this.files.get(token)
    if (file) return file
    throw new FailureError(
      failure('import.unknownToken', texts.failures.unknownToken, { hint: texts.failures.unknownTokenHint }),
    )
  }

  /** The file of a token, after it was opened once: so an unreadable one fails before a reader is started. */
  async findReadable(token: string): Promise<KnownFile> {
    const file = this.find(token)
    try {
      const handle = await open(file.path, 'r')
      await handle.close()
    } catch (error) {
      throw new FailureError(readFailure(error, file.name))
    }
    return file
  }
}
