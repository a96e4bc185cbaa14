import { longestText } from '../../shared/contract/import'
import { failure, FailureError } from '../../shared/contract/failure'
import { texts } from '../texts'
import { openFile, readText } from './read-text'

/** The decoded text of a file, to be kept with its import. Throws FailureError above `longestText`. */
export async function readWholeText(file: { path: string; name: string }): Promise<string> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of readText(openFile(file.path), { name: file.name })) {
    length += piece.length
    if (length > longestText) {
      throw new FailureError(failure('import.tooLarge', texts.failures.tooLarge, { detail: file.name }))
    }
    pieces.push(piece)
  }
  return pieces.join('')
}
