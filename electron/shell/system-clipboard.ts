import { clipboard } from 'electron'
import { longestText } from '../../shared/contract/import'
import { failure, FailureError } from '../../shared/contract/failure'
import { texts } from '../texts'

/** Electron's clipboard before it became asynchronous. */
interface OlderClipboard {
  readHTML?(): string
}

/** The clipboard as a listing might stand in it. HTML that is too long is left out, text that is too long refused. */
export async function readListing(): Promise<{ text: string; html: string | null }> {
  const text = await Promise.resolve(clipboard.readText())
  if (text.length > longestText) {
    throw new FailureError(
      failure('clipboard.tooLarge', texts.failures.textTooLarge, { hint: texts.failures.textTooLargeHint }),
    )
  }
  const html = await readHtml()
  return { text, html: html === '' || html.length > longestText ? null : html }
}

/** HTML is evidence beside the text; a clipboard that cannot give it costs nothing. */
async function readHtml(): Promise<string> {
  const older = (clipboard as OlderClipboard).readHTML?.()
  if (older !== undefined) return older
  const items = await clipboard.read().catch(() => [])
  const item = items.find(({ types }) => types.includes('text/html'))
  const blob = await item?.getType('text/html')
  return blob && 'text' in blob ? blob.text() : ''
}

export async function writeText(text: string): Promise<void> {
  await Promise.resolve(clipboard.writeText(text))
}
