import { z } from '../zod'
import { call } from './define'

export const shellCalls = {
  /** Opens a page in the system's browser: https and a public host only. Answers the host, to be shown. */
  openExternal: call('shell.openExternal', {
    input: z.object({ url: z.string().max(4_000) }),
    output: z.object({ host: z.string() }),
  }),
}
