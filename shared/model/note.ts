import { z } from '../zod'
import { Instant } from './dates'
import { PaperId, RowId } from './paper'

/** A note on a paper: Markdown with mathematics between dollar signs; `[[citation key]]` links a paper. */
export const Note = z.object({
  id: RowId,
  paperId: PaperId,
  text: z.string(),
  createdAt: Instant,
  changedAt: Instant,
  trashedAt: Instant.nullable(),
})
export type Note = z.infer<typeof Note>
