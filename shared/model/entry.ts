import { z } from '../zod'
import { CodeLink } from './code-link'
import { Fields } from './fields'

/** Where in its source something was read: first line (1-based), last line, and the text as it stands there. */
export const SourcePlace = z.object({
  line: z.number().int().positive(),
  endLine: z.number().int().positive(),
  text: z.string(),
})
export type SourcePlace = z.infer<typeof SourcePlace>

/** Something unclear that a reader of a format tells; `code` is a key of the texts, `detail` fills it in. */
export const EntryWarning = z.object({
  code: z.enum([
    'listing.unknownSubject',
    'listing.ambiguousSubject',
    'listing.noAbstract',
    'listing.cutOff',
    'listing.noAuthors',
    'listing.yearAssumed',
    'listing.unsureSplit',
    'listing.trailingComma',
  ]),
  line: z.number().int().positive(),
  detail: z.string(),
})
export type EntryWarning = z.infer<typeof EntryWarning>

/**
 * The line in which title and authors stand glued together, and where it was cut.
 * `at` and `alternatives` are UTF-16 offsets into `line`: the first author begins there.
 */
export const TitleSplit = z.object({
  line: z.string(),
  lineNumber: z.number().int().positive(),
  at: z.number().int().nonnegative(),
  alternatives: z.array(z.number().int().nonnegative()),
})
export type TitleSplit = z.infer<typeof TitleSplit>

/** What a parser read: not yet in the library. */
export const Entry = z.object({
  fields: Fields,
  codeLinks: z.array(CodeLink),
  /** The source says that there is code but not where. */
  codeAnnounced: z.boolean(),
  source: SourcePlace,
  split: TitleSplit.nullable(),
  /** How sure the reader is of title and authors, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Set where a person should look before the entry comes in. */
  pleaseCheck: z.boolean(),
  warnings: z.array(EntryWarning),
  /** What the format brought and the model has no field for; leaves again on export. */
  extra: z.record(z.string(), z.string()),
})
export type Entry = z.infer<typeof Entry>

/** A part of a source that no entry came from. */
export const Unreadable = z.object({
  source: SourcePlace,
  why: z.enum([
    'listing.noHeading',
    'listing.badDate',
    'listing.noTitle',
    'listing.headingOnly',
    'listing.surroundingText',
  ]),
})
export type Unreadable = z.infer<typeof Unreadable>

/** What parsers of formats yield, in the order of the source. */
export const ParsedItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), entry: Entry }),
  z.object({ kind: z.literal('unreadable'), unreadable: Unreadable }),
])
export type ParsedItem = z.infer<typeof ParsedItem>

export const FormatId = z.enum(['listing'])
export type FormatId = z.infer<typeof FormatId>
