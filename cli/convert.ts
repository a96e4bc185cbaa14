import path from 'node:path'
import type { Readable } from 'node:stream'
import { openFile, readLines } from '../electron/import/read-text'
import { citationKey } from '../shared/citation-keys'
import { FailureError } from '../shared/contract/failure'
import { ListingReader } from '../shared/formats/listing'
import type { WritableItem } from '../shared/formats/writable-item'
import type { Entry, ParsedItem } from '../shared/model/entry'
import type { Output } from './outputs'
import type { Pipe } from './streams'
import { bibtexText, unreadableText, warningText } from './texts'

export interface Conversion {
  /** As the person wrote them; `-` is standard input. */
  files: readonly string[]
  output: Output
  today: string
  /** Against which relative names are resolved. */
  folder: string
}

export interface Streams {
  stdin: Readable
  result: Pipe
  messages: Pipe
}

/** Exit statuses, as the help explains them. */
const allRead = 0
const someUnreadable = 1
const noSuchFile = 2

/** Reads every file and writes its entries, one file after the other. Answers the exit status. */
export async function convert(conversion: Conversion, streams: Streams): Promise<number> {
  const { output } = conversion
  const keys = new Set<string>()
  let status = allRead
  let position = 0
  for (const file of conversion.files) {
    const read = await readItems(file, conversion, streams)
    status = Math.max(status, read.status)
    for (const item of read.items) {
      if (item.kind === 'unreadable') {
        const { unreadable } = item
        if (unreadable.why !== 'listing.surroundingText') status = Math.max(status, someUnreadable)
        await warn(streams, file, unreadable.source.line, unreadableText(unreadable))
        continue
      }
      const written = output.entry(writable(item.entry, file, keys), ++position)
      const warnings = [...item.entry.warnings.map(warningText), ...written.warnings.map(bibtexText)]
      for (const text of warnings) await warn(streams, file, item.entry.source.line, text)
      const going = await streams.result.write(
        (position === 1 ? output.before : output.between) + written.text,
      )
      if (!going) return status
    }
  }
  await streams.result.write(position === 0 ? output.empty : output.after)
  return status
}

/** All that a file holds, in its order: a reader gives what it is unsure of only at the end. */
async function readItems(
  file: string,
  { today, folder }: Conversion,
  { stdin, messages }: Streams,
): Promise<{ items: ParsedItem[]; status: number }> {
  const reader = new ListingReader({ today })
  const items: ParsedItem[] = []
  let status = allRead
  try {
    const source = file === '-' ? stdin : openFile(path.resolve(folder, file))
    for await (const line of readLines(source, { name: file === '-' ? 'Standard input' : file })) {
      for (const item of reader.push(line)) items.push(item)
    }
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    const { code, message, hint } = error.failure
    await messages.write(`lectern: ${message}${hint === undefined ? '' : ` ${hint}`}\n`)
    status = /\.(?:fileGone|isFolder|unreadableFile)$/.test(code) ? noSuchFile : someUnreadable
  }
  for (const item of reader.end()) items.push(item)
  return { items: items.sort((a, b) => lineOf(a) - lineOf(b)), status }
}

function lineOf(item: ParsedItem): number {
  return item.kind === 'entry' ? item.entry.source.line : item.unreadable.source.line
}

async function warn({ messages }: Streams, file: string, line: number, text: string): Promise<void> {
  await messages.write(`${file}:${line}: warning: ${text}\n`)
}

function writable(entry: Entry, file: string, keys: Set<string>): WritableItem {
  const key = citationKey(entry.fields, (candidate) => keys.has(candidate))
  keys.add(key)
  const { fields, codeLinks, codeAnnounced, extra, confidence, pleaseCheck, source } = entry
  return {
    fields,
    citationKey: key,
    codeLinks,
    codeAnnounced,
    extra,
    confidence,
    pleaseCheck,
    file,
    line: source.line,
  }
}
