import { z } from '../zod'
import { Instant } from './dates'
import { Entry, Unreadable } from './entry'
import { PaperId, RowId } from './paper'

export const SourceKind = z.enum(['paste', 'file', 'drop', 'sample'])

/** Where entries came from, as shown to people. `name` is a file's name without its folder. */
export const ImportSource = z.object({
  kind: SourceKind,
  name: z.string(),
  lines: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
})
export type ImportSource = z.infer<typeof ImportSource>

/** One bringing-in of entries, kept as a dated source. Its text stands in its own table. */
export const Import = z.object({
  id: RowId,
  source: ImportSource,
  importedAt: Instant,
  takenCount: z.number().int().nonnegative(),
  declinedCount: z.number().int().nonnegative(),
  unreadable: z.array(Unreadable),
})
export type Import = z.infer<typeof Import>

/** An entry that a person left out; it is found again and can be taken later. */
export const DeclinedEntry = z.object({
  id: RowId,
  importId: RowId,
  entry: Entry,
  declinedAt: Instant,
  takenAsPaperId: PaperId.nullable(),
  titleKeys: z.array(z.string()),
  identifierKeys: z.array(z.string()),
})
export type DeclinedEntry = z.infer<typeof DeclinedEntry>
