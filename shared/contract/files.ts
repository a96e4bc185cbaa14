import { z } from '../zod'

/** A file that main may read for the window. The window never sees its path; `name` is without its folder. */
export const FileToken = z.object({
  token: z.uuid(),
  name: z.string(),
  bytes: z.number().int().nonnegative(),
})
export type FileToken = z.infer<typeof FileToken>
