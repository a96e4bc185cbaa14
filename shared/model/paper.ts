import { z } from '../zod'
import { CodeLink } from './code-link'
import { Instant } from './dates'
import { Fields, FieldName } from './fields'

export const PaperId = z.uuid()
export type PaperId = z.infer<typeof PaperId>
export const RowId = z.uuid()

export const ReadingStatus = z.enum(['inbox', 'to-read', 'reading', 'read', 'set-aside'])
export type ReadingStatus = z.infer<typeof ReadingStatus>

/** Who says what a field holds: a person, or the import it came with. A person's word is never overwritten. */
export const FieldSource = z.object({
  by: z.enum(['person', 'import']),
  importId: RowId.optional(),
  at: Instant,
})
export type FieldSource = z.infer<typeof FieldSource>

/** One state of a work: a preprint's v2, the published article. Bibliographic fields live here. */
export const Version = z.object({
  id: RowId,
  label: z.string(),
  fields: Fields,
  sources: z.partialRecord(FieldName, FieldSource),
  addedAt: Instant,
})
export type Version = z.infer<typeof Version>

export const StatusChange = z.object({ status: ReadingStatus, at: Instant })

/**
 * A work in the library, with all its versions; one of them leads.
 * `titleKey` and `identifierKeys` are derived from the versions (shared/matching) and indexed.
 */
export const Paper = z.object({
  id: PaperId,
  citationKey: z.string(),
  citationKeyAliases: z.array(z.string()),
  leadVersionId: RowId,
  versions: z.record(RowId, Version),
  status: ReadingStatus,
  statusHistory: z.array(StatusChange),
  rating: z.number().int().min(0).max(5),
  tagIds: z.array(RowId),
  collectionIds: z.array(RowId),
  importIds: z.array(RowId),
  codeLinks: z.array(CodeLink),
  codeAnnounced: z.boolean(),
  extra: z.record(z.string(), z.string()),
  addedAt: Instant,
  changedAt: Instant,
  trashedAt: Instant.nullable(),
  titleKeys: z.array(z.string()),
  identifierKeys: z.array(z.string()),
})
export type Paper = z.infer<typeof Paper>

/** The version whose fields speak for the paper. */
export function leadVersion(paper: Paper): Version {
  const lead = paper.versions[paper.leadVersionId] ?? Object.values(paper.versions)[0]
  if (!lead) throw new Error('a paper has at least one version')
  return lead
}
