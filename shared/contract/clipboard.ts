import { z } from '../zod'
import { call } from './define'
import { longestText } from './import'

export const clipboardCalls = {
  /** What the clipboard holds as text, for a Paste that comes from a button or a menu. */
  readListing: call('clipboard.readListing', {
    input: z.undefined(),
    output: z.object({ text: z.string(), html: z.string().nullable() }),
  }),
  writeText: call('clipboard.writeText', {
    input: z.object({ text: z.string().max(longestText) }),
    output: z.undefined(),
  }),
}
