import type { z } from '../../../shared/zod'
import type { queries } from '../calls'
import type { Core } from '../core'
import { openReviewOf, type StoredHistory } from '../database/rows'
import { nextRedo, nextUndo } from '../history/undo'
import { paperDetail } from './detail'
import { paperRows } from './rows'
import { sources } from './sources'

export type QueryName = keyof typeof queries
type QueryInput<Name extends QueryName> = z.output<(typeof queries)[Name]['input']>
type QueryOutput<Name extends QueryName> = z.output<(typeof queries)[Name]['output']>

/** Answers a question whose input was validated. None changes anything. */
export type Queries = {
  [Name in QueryName]: (core: Core, input: QueryInput<Name>) => Promise<QueryOutput<Name>>
}

export const queryList: Queries = {
  list: (core, query) => Promise.resolve(core.index.answer(query)),
  rows: (core, { ids, text }) => paperRows(core, ids, text),
  detail: (core, { paperId }) => paperDetail(core, paperId),
  papers: async ({ database }, { paperIds }) =>
    (await database.papers.bulkGet(paperIds)).filter((paper) => paper !== undefined),
  sources,
  history,
  findByCitationKey: ({ citationKeys }, { citationKey }) => Promise.resolve(citationKeys.find(citationKey)),
  suggestPapers: (core, { text, limit }) => paperRows(core, core.index.suggest(text, limit), ''),
  subjects: ({ index }) => Promise.resolve(index.subjects()),
  givenNames: ({ index }) => Promise.resolve(index.givenNames()),
  import: importDetail,
  review: async ({ database }, { reviewId }) => {
    const review = await database.reviews.get(reviewId)
    if (!review || review.closedAt !== null) return null
    return openReviewOf(review)
  },
  reviewRows: (core, { reviewId }) => core.reviewRows.of(core.database, reviewId),
  reviewEntry: async ({ database }, { entryId }) => {
    const stored = await database.reviewEntries.get(entryId)
    if (!stored) return null
    const { titleKeys: _, identifierKeys: __, ...entry } = stored
    return entry
  },
  storage,
}

async function history({ database }: Core, { limit }: { limit: number }): Promise<QueryOutput<'history'>> {
  const [entries, undo, redo] = await Promise.all([
    database.history.orderBy('seq').reverse().limit(limit).toArray(),
    nextUndo(database),
    nextRedo(database),
  ])
  return {
    entries: entries.map(shownLine),
    undo: undo ? shownLine(undo) : null,
    redo: redo ? shownLine(redo) : null,
  }
}

function shownLine({ mergeKey: _, size: __, ...line }: StoredHistory) {
  return line
}

async function importDetail(
  { database }: Core,
  { importId }: { importId: string },
): Promise<QueryOutput<'import'>> {
  const found = await database.imports.get(importId)
  if (!found) return null
  const text = await database.importTexts.get(importId)
  const declined = await database.declinedEntries.where('importId').equals(importId).toArray()
  declined.sort((one, other) => one.entry.source.line - other.entry.source.line)
  return { import: found, text: text?.text ?? '', declined }
}

async function storage({ index }: Core): Promise<QueryOutput<'storage'>> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ])
  return {
    persisted,
    usageBytes: estimate.usage ?? 0,
    quotaBytes: estimate.quota ?? 0,
    papers: index.size(),
  }
}
