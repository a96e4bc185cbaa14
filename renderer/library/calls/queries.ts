import { z } from '../../../shared/zod'
import { CodeLinkKind } from '../../../shared/model/code-link'
import { Collection } from '../../../shared/model/collection'
import { Instant, PartialDate } from '../../../shared/model/dates'
import { Entry } from '../../../shared/model/entry'
import { Fields } from '../../../shared/model/fields'
import { HistoryEntry } from '../../../shared/model/history'
import { DeclinedEntry, Import } from '../../../shared/model/import'
import { Note } from '../../../shared/model/note'
import { Paper, PaperId, ReadingStatus, RowId } from '../../../shared/model/paper'
import { Review, ReviewEntry } from '../../../shared/model/review'
import { Tag } from '../../../shared/model/tag'

/** Which papers a list shows, before filters and search. The trash is a source of its own and in no other. */
export const ListSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('status'), status: ReadingStatus }),
  z.object({ kind: z.literal('collection'), collectionId: RowId }),
  z.object({ kind: z.literal('tag'), tagId: RowId }),
  z.object({ kind: z.literal('import'), importId: RowId }),
  z.object({ kind: z.literal('trash') }),
])
export type ListSource = z.infer<typeof ListSource>

export const ListFilter = z.object({
  statuses: z.array(ReadingStatus),
  /** A paper has every one of these. */
  tagIds: z.array(RowId),
  hasCode: z.boolean(),
  hasNotes: z.boolean(),
  minRating: z.number().int().min(0).max(5),
  subjects: z.array(z.string()),
  addedSince: Instant.nullable(),
})
export type ListFilter = z.infer<typeof ListFilter>

export const SortColumn = z.enum(['added', 'changed', 'issued', 'title', 'authors', 'status', 'rating'])
export type SortColumn = z.infer<typeof SortColumn>
export const ListSort = z.object({ column: SortColumn, direction: z.enum(['ascending', 'descending']) })
export type ListSort = z.infer<typeof ListSort>

export const ListQuery = z.object({
  source: ListSource,
  filter: ListFilter,
  sort: ListSort,
  text: z.string(),
})
export type ListQuery = z.infer<typeof ListQuery>

/** The answer to a list query: every id in order, and how many papers outside the source match the text. */
export const ListAnswer = z.object({
  ids: z.array(PaperId),
  elsewhere: z.number().int(),
  seq: z.number().int(),
})
export type ListAnswer = z.infer<typeof ListAnswer>

/** What a row of the list shows. `passage` is the text around a hit that stands in abstract, tag or note alone. */
export const PaperRow = z.object({
  id: PaperId,
  citationKey: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  moreAuthors: z.boolean(),
  issued: PartialDate.nullable(),
  subjects: z.array(z.string()),
  status: ReadingStatus,
  rating: z.number().int(),
  tagIds: z.array(RowId),
  code: z.enum(['none', 'announced', 'link']),
  noteCount: z.number().int(),
  addedAt: Instant,
  trashed: z.boolean(),
  passage: z.object({ where: z.enum(['abstract', 'note', 'tag']), text: z.string() }).nullable(),
})
export type PaperRow = z.infer<typeof PaperRow>

/** Everything the detail pane shows of a paper. */
export const PaperDetail = z.object({
  paper: Paper,
  tags: z.array(Tag),
  notes: z.array(Note),
  collections: z.array(z.object({ id: RowId, path: z.array(z.string()) })),
  imports: z.array(z.object({ id: RowId, name: z.string(), importedAt: Instant })),
  /** Notes of other papers that link to this one. */
  backlinks: z.array(z.object({ noteId: RowId, paperId: PaperId, title: z.string(), excerpt: z.string() })),
})
export type PaperDetail = z.infer<typeof PaperDetail>

/** What the sources pane shows. Counts leave the trash out. */
export const SourcesAnswer = z.object({
  all: z.number().int(),
  byStatus: z.record(ReadingStatus, z.number().int()),
  trash: z.number().int(),
  tags: z.array(Tag.extend({ count: z.number().int() })),
  /** In the order they are shown, each after its parent. A count includes subcollections. */
  collections: z.array(Collection.extend({ depth: z.number().int(), count: z.number().int() })),
  /** Newest first. */
  imports: z.array(Import),
  reviews: z.array(Review.extend({ entryCount: z.number().int(), takenCount: z.number().int() })),
})
export type SourcesAnswer = z.infer<typeof SourcesAnswer>

export const HistoryAnswer = z.object({
  /** Newest first. */
  entries: z.array(HistoryEntry),
  undo: HistoryEntry.nullable(),
  redo: HistoryEntry.nullable(),
})
export type HistoryAnswer = z.infer<typeof HistoryAnswer>

/** A row of the review's list; the whole entry is asked for when it is focused. */
export const ReviewRow = ReviewEntry.omit({ entry: true, correctedFields: true }).extend({
  line: z.number().int(),
  title: z.string(),
  authors: z.array(z.string()),
  moreAuthors: z.boolean(),
  subjects: z.array(z.string()),
  issued: PartialDate.nullable(),
  code: z.enum(['none', 'announced', 'link']),
  warningCount: z.number().int(),
  pleaseCheck: z.boolean(),
})
export type ReviewRow = z.infer<typeof ReviewRow>

export const StorageAnswer = z.object({
  persisted: z.boolean(),
  usageBytes: z.number(),
  quotaBytes: z.number(),
  papers: z.number().int(),
})

const nothing = z.object({})

/** Questions to the library worker: input and output of each. None of them changes anything. */
export const queries = {
  list: { input: ListQuery, output: ListAnswer },
  /** Rows by id in the order asked for; ids that are gone are left out. `text` marks hits. */
  rows: { input: z.object({ ids: z.array(PaperId), text: z.string() }), output: z.array(PaperRow) },
  detail: { input: z.object({ paperId: PaperId }), output: PaperDetail.nullable() },
  papers: { input: z.object({ paperIds: z.array(PaperId) }), output: z.array(Paper) },
  sources: { input: nothing, output: SourcesAnswer },
  history: { input: z.object({ limit: z.number().int().positive() }), output: HistoryAnswer },
  findByCitationKey: { input: z.object({ citationKey: z.string() }), output: PaperId.nullable() },
  /** Papers whose key or title begins like the text, for `[[` in notes and the palette; at most `limit`. */
  suggestPapers: {
    input: z.object({ text: z.string(), limit: z.number().int() }),
    output: z.array(PaperRow),
  },
  subjects: { input: nothing, output: z.array(z.object({ subject: z.string(), count: z.number().int() })) },
  /** Given names of the library's authors, as evidence for the split of new listings. */
  givenNames: { input: nothing, output: z.array(z.string()) },
  import: {
    input: z.object({ importId: RowId }),
    output: z.object({ import: Import, text: z.string(), declined: z.array(DeclinedEntry) }).nullable(),
  },
  review: { input: z.object({ reviewId: RowId }), output: Review.nullable() },
  reviewRows: { input: z.object({ reviewId: RowId }), output: z.array(ReviewRow) },
  reviewEntry: { input: z.object({ entryId: RowId }), output: ReviewEntry.nullable() },
  storage: { input: nothing, output: StorageAnswer },
} as const

export { CodeLinkKind, Entry, Fields }
