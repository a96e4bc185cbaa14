import { z } from '../zod'
import { RowId } from './paper'

export const TagColour = z.enum(['rose', 'orange', 'ochre', 'green', 'teal', 'blue', 'violet', 'slate'])
export type TagColour = z.infer<typeof TagColour>

export const Tag = z.object({ id: RowId, name: z.string().min(1), colour: TagColour })
export type Tag = z.infer<typeof Tag>
