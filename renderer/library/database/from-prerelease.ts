import type { Transaction } from 'dexie'
import { v7 as newId } from 'uuid'
import { z } from '../../../shared/zod'
import { Fields } from '../../../shared/model/fields'
import { ReadingStatus, type Paper } from '../../../shared/model/paper'
import type { Note } from '../../../shared/model/note'
import { TagColour, type Tag } from '../../../shared/model/tag'
import { withDerivedKeys } from '../derived'

/** A paper before schema 1: one state of it, its tags as names, its one note inline. */
const PrereleasePaper = z.object({
  id: z.uuid(),
  citationKey: z.string(),
  fields: Fields,
  tags: z.array(z.string()),
  note: z.string(),
  status: ReadingStatus,
  addedAt: z.iso.datetime(),
})
type PrereleasePaper = z.infer<typeof PrereleasePaper>

/** Puts each paper's fields under its first version, and gives tags and notes rows of their own. */
export async function fromPrerelease(transaction: Transaction): Promise<void> {
  const rows = z.array(PrereleasePaper).parse(await transaction.table('papers').toArray())
  const tags = new Map<string, Tag>()
  for (const name of rows.flatMap((row) => row.tags)) {
    const key = name.toLowerCase()
    if (!tags.has(key)) tags.set(key, { id: newId(), name, colour: colourOf(tags.size) })
  }
  const notes = rows.filter((row) => row.note !== '').map(noteOf)
  await transaction.table('tags').bulkAdd([...tags.values()])
  await transaction.table('notes').bulkAdd(notes)
  await transaction.table('papers').bulkPut(rows.map((row) => paperOf(row, tags)))
}

function colourOf(place: number): Tag['colour'] {
  const colours = TagColour.options
  return colours[place % colours.length] ?? 'slate'
}

function noteOf(row: PrereleasePaper): Note {
  return {
    id: newId(),
    paperId: row.id,
    text: row.note,
    createdAt: row.addedAt,
    changedAt: row.addedAt,
    trashedAt: null,
  }
}

function paperOf(row: PrereleasePaper, tags: Map<string, Tag>): Paper {
  const versionId = newId()
  return withDerivedKeys({
    id: row.id,
    citationKey: row.citationKey,
    citationKeyAliases: [],
    leadVersionId: versionId,
    versions: {
      [versionId]: { id: versionId, label: 'v1', fields: row.fields, sources: {}, addedAt: row.addedAt },
    },
    status: row.status,
    statusHistory: [{ status: row.status, at: row.addedAt }],
    rating: 0,
    tagIds: row.tags.flatMap((name) => tags.get(name.toLowerCase())?.id ?? []).sort(),
    collectionIds: [],
    importIds: [],
    codeLinks: [],
    codeAnnounced: false,
    extra: {},
    addedAt: row.addedAt,
    changedAt: row.addedAt,
    trashedAt: null,
    titleKeys: [],
    identifierKeys: [],
  })
}
