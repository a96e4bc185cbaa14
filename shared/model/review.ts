import { z } from '../zod'
import { Instant } from './dates'
import { Entry, Unreadable } from './entry'
import { ImportSource } from './import'
import { ReadingStatus, RowId } from './paper'

/** What becomes of an entry that is already in the library. */
export const DuplicateChoice = z.enum(['skip', 'update', 'version', 'keep-both'])
export type DuplicateChoice = z.infer<typeof DuplicateChoice>

/** A paper or a declined entry that an entry matches. */
export const Match = z.object({
  where: z.enum(['library', 'trash', 'declined']),
  /** The paper's id, or the declined entry's. */
  id: RowId,
  by: z.enum(['identifier', 'title-and-author']),
  title: z.string(),
  declinedAt: Instant.nullable(),
  /** Fields in which a taken update would differ from what the library holds. */
  differences: z.array(
    z.object({ field: z.string(), library: z.string(), entry: z.string(), setByPerson: z.boolean() }),
  ),
})
export type Match = z.infer<typeof Match>

/** One entry in an open review, with what the person decided so far. */
export const ReviewEntry = z.object({
  id: RowId,
  reviewId: RowId,
  order: z.number().int(),
  entry: Entry,
  /** Set when the person has corrected or confirmed a doubtful entry. */
  checked: z.boolean(),
  /** Which fields the person corrected: kept as a person's word in the library. */
  correctedFields: z.array(z.string()),
  taken: z.boolean(),
  status: ReadingStatus.nullable(),
  tagNames: z.array(z.string()),
  match: Match.nullable(),
  choice: DuplicateChoice,
})
export type ReviewEntry = z.infer<typeof ReviewEntry>

/** Entries waiting for a person's decision; kept on disk until accepted or discarded. */
export const Review = z.object({
  id: RowId,
  source: ImportSource,
  openedAt: Instant,
  /** False while entries still stream in; a review that was cut off there says so. */
  complete: z.boolean(),
  unreadable: z.array(Unreadable),
  /** Given to all that come in. */
  tagNames: z.array(z.string()),
  collectionId: RowId.nullable(),
  status: ReadingStatus,
})
export type Review = z.infer<typeof Review>
