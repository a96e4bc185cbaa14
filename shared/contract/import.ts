import { z } from '../zod'
import { PlainDate } from '../model/dates'
import { Entry, Unreadable, type ParsedItem } from '../model/entry'
import { call, stream } from './define'
import { FileToken } from './files'

/** The longest text that is pasted or kept with an import, in UTF-16 units. */
export const longestText = 64 * 1024 * 1024

const Token = FileToken.shape.token

export const ReadSource = z.discriminatedUnion('kind', [
  /** `html` is the clipboard's `text/html` beside the text; it is read for links and borders, never rendered. */
  z.object({
    kind: z.literal('text'),
    text: z.string().max(longestText),
    html: z.string().max(longestText).nullable(),
  }),
  z.object({ kind: z.literal('file'), token: Token }),
])
export type ReadSource = z.infer<typeof ReadSource>

const Item: z.ZodType<ParsedItem> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), entry: Entry }),
  z.object({ kind: z.literal('unreadable'), unreadable: Unreadable }),
])

export const ReadInput = z.object({
  source: ReadSource,
  /** Decides the year of dates that state none. */
  today: PlainDate,
  /** Given names known from the library: evidence for where a title ends. */
  givenNames: z.array(z.string().max(100)).max(500_000),
})
export type ReadInput = z.infer<typeof ReadInput>

export const ReadBatch = z.object({
  items: z.array(Item),
  /** Bytes of UTF-8 for a pasted text. */
  bytesRead: z.number().int().nonnegative(),
  bytesTotal: z.number().int().nonnegative().nullable(),
  lines: z.number().int().nonnegative(),
})
export type ReadBatch = z.infer<typeof ReadBatch>

export const ReadEnd = z.object({
  lines: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
})
export type ReadEnd = z.infer<typeof ReadEnd>

export const importCalls = {
  /** Shows the system's dialog; no files when it is cancelled. */
  chooseFiles: call('import.chooseFiles', {
    input: z.undefined(),
    output: z.object({ files: z.array(FileToken) }),
  }),
  /** The invented listing that comes with the app. */
  sample: call('import.sample', { input: z.undefined(), output: FileToken }),
  /** The file's text, decoded, to be kept with its import. Fails above `longestText`. */
  readText: call('import.readText', {
    input: z.object({ token: Token }),
    output: z.object({ text: z.string() }),
  }),
}

export const importStreams = {
  /**
   * Reads a source off the main thread and streams what it understood. What is unsure comes at the end, when all
   * names of the listing are known: sort by `source.line` for the order of the source.
   */
  readEntries: stream('import.readEntries', { input: ReadInput, batch: ReadBatch, end: ReadEnd }),
}
