import { z } from '../zod'

export const CodeLinkKind = z.enum(['repository', 'owner', 'project-page', 'archive'])
export type CodeLinkKind = z.infer<typeof CodeLinkKind>

/**
 * A link from a paper to code, normalised: `url` is https without `.git`, fragment or tracking.
 * `archive` is a deposit (Zenodo, OSF), `owner` a person's or group's page on a host.
 */
export const CodeLink = z.object({
  url: z.url(),
  kind: CodeLinkKind,
  host: z.string(),
  owner: z.string().nullable(),
  name: z.string().nullable(),
  ref: z.string().nullable(),
  path: z.string().nullable(),
  /** The text as it stood in the source. */
  original: z.string(),
  foundIn: z.enum(['abstract', 'comments', 'clipboard', 'person']),
})
export type CodeLink = z.infer<typeof CodeLink>
