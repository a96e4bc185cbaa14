import { z } from '../../../shared/zod'
import { ParsedItem } from '../../../shared/model/entry'
import { Fields } from '../../../shared/model/fields'
import { ImportSource } from '../../../shared/model/import'
import { ReadingStatus, RowId } from '../../../shared/model/paper'
import { DuplicateChoice } from '../../../shared/model/review'

const done = z.object({})

/**
 * Changes of an open review. It is a working state kept on disk, not part of the library,
 * so these are no commands: they are not in history (acceptReview is).
 */
export const reviewCalls = {
  openReview: {
    input: z.object({ source: ImportSource, takeByDefault: z.boolean() }),
    output: z.object({ reviewId: RowId }),
  },
  /** Adds what a parser read, matched against the library; the same paper twice becomes one entry. */
  addReviewItems: {
    input: z.object({ reviewId: RowId, items: z.array(ParsedItem) }),
    output: z.object({ entries: z.number().int() }),
  },
  /** Called when the source has been read to its end; `text` is kept with the import. */
  completeReview: {
    input: z.object({ reviewId: RowId, text: z.string(), lines: z.number().int(), bytes: z.number().int() }),
    output: done,
  },
  /**
   * Decisions on entries; only what is given changes. Taking what the library has makes its choice `update`; a
   * choice other than `skip` takes the entry, `skip` leaves it.
   */
  decideEntries: {
    input: z.object({
      entryIds: z.array(RowId).nonempty(),
      taken: z.boolean().optional(),
      status: ReadingStatus.nullable().optional(),
      addTagNames: z.array(z.string()).optional(),
      removeTagNames: z.array(z.string()).optional(),
      choice: DuplicateChoice.optional(),
      checked: z.boolean().optional(),
    }),
    output: done,
  },
  /** A correction in place; matches are looked up again. Marks the entry as checked. */
  correctEntry: {
    input: z.object({
      entryId: RowId,
      changes: Fields.partial(),
      codeLinks: z.array(z.string()).optional(),
      splitAt: z.number().int().nonnegative().optional(),
    }),
    output: done,
  },
  setReviewDefaults: {
    input: z.object({
      reviewId: RowId,
      tagNames: z.array(z.string()).optional(),
      collectionId: RowId.nullable().optional(),
      status: ReadingStatus.optional(),
    }),
    output: done,
  },
  /**
   * Replaces the unreadable part that begins at `line` by what its corrected text was parsed to. The items' lines
   * count from 1 within the corrected text.
   */
  replaceUnreadable: {
    input: z.object({ reviewId: RowId, line: z.number().int(), items: z.array(ParsedItem) }),
    output: done,
  },
  /** Closes the review and takes nothing. The one call here that is a line of history: undo opens it again. */
  discardReview: { input: z.object({ reviewId: RowId }), output: done },
} as const
