import { z } from '../zod'
import { Instant } from './dates'
import { RowId } from './paper'

/** A command that ran, as the history shows it. Its patches stand in a table of their own. */
export const HistoryEntry = z.object({
  id: RowId,
  seq: z.number().int(),
  command: z.string(),
  /** Key and parameters of the text that names the command, so that it is shown in the person's language. */
  labelKey: z.string(),
  labelParams: z.record(z.string(), z.union([z.string(), z.number()])),
  at: Instant,
  /** The run of the app that issued it. */
  sessionId: z.string(),
  /** `gone`: undone, and then replaced by other work. */
  state: z.enum(['done', 'undone', 'gone']),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
