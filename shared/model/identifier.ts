import { z } from '../zod'

export const IdentifierKind = z.enum(['doi', 'arxiv', 'pmid', 'pmcid', 'isbn', 'openreview', 'acl', 'url'])
export type IdentifierKind = z.infer<typeof IdentifierKind>

/** A name for a work in somebody's registry; `value` is normalised (see shared/identifiers). */
export const Identifier = z.object({ kind: IdentifierKind, value: z.string().min(1) })
export type Identifier = z.infer<typeof Identifier>
