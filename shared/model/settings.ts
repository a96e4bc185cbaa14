import { z } from '../zod'

/** What a person prefers on this machine. Every field has a default, so that an old file stays readable. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['compact', 'default', 'roomy']).default('default'),
  /** Whether entries of a new review start as taken. */
  takeByDefault: z.boolean().default(true),
  singleKeys: z.boolean().default(true),
  /** Action id to key, where it differs from the action's own; an empty key switches it off. */
  keys: z.record(z.string(), z.string()).default({}),
  spellCheck: z.boolean().default(false),
  /** Pane widths in CSS pixels; null is the default. */
  sourcesWidth: z.number().nullable().default(null),
  detailWidth: z.number().nullable().default(null),
  listRows: z.enum(['one-line', 'two-line']).default('two-line'),
})
export type Settings = z.infer<typeof Settings>
