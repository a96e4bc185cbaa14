import { z } from '../zod'
import { RowId } from './paper'

/** A folder of papers; a paper may stand in many. `parentId` null is the top. */
export const Collection = z.object({
  id: RowId,
  name: z.string().min(1),
  parentId: RowId.nullable(),
  order: z.number(),
})
export type Collection = z.infer<typeof Collection>
