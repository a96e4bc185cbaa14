import type { Collection } from '../../../shared/model/collection'
import type { Note } from '../../../shared/model/note'
import { leadVersion, type Paper } from '../../../shared/model/paper'
import type { PaperDetail } from '../calls'
import type { Core } from '../core'
import { passageAround } from '../index/folding'

const excerptLength = 120

/** Everything the detail pane shows of a paper; null where it is gone. */
export async function paperDetail(core: Core, paperId: string): Promise<PaperDetail | null> {
  const { database } = core
  const paper = await database.papers.get(paperId)
  if (!paper) return null
  const [tags, notes, collections, imports, backlinks] = await Promise.all([
    database.tags.bulkGet(paper.tagIds),
    database.notes.where('paperId').equals(paperId).toArray(),
    database.collections.toArray(),
    database.imports.bulkGet(paper.importIds),
    backlinksOf(core, paper),
  ])
  return {
    paper,
    tags: tags.filter((tag) => tag !== undefined).sort((one, other) => one.name.localeCompare(other.name)),
    notes: notes.filter((note) => note.trashedAt === null).sort(byCreation),
    collections: paper.collectionIds
      .map((id) => ({ id, path: pathOf(collections, id) }))
      .filter(({ path }) => path.length > 0),
    imports: imports
      .filter((row) => row !== undefined)
      .map((row) => ({ id: row.id, name: row.source.name, importedAt: row.importedAt })),
    backlinks,
  }
}

function byCreation(one: Note, other: Note): number {
  return one.createdAt < other.createdAt ? -1 : one.createdAt > other.createdAt ? 1 : 0
}

/** The names from the top down to a collection; empty where it is gone. */
function pathOf(collections: readonly Collection[], id: string): string[] {
  const path: string[] = []
  let current = collections.find((each) => each.id === id)
  while (current && path.length <= collections.length) {
    path.unshift(current.name)
    const parentId = current.parentId
    current = collections.find((each) => each.id === parentId)
  }
  return path
}

/** Notes of other papers in which `[[key]]` names this one, by its key or an alias. */
async function backlinksOf(core: Core, paper: Paper): Promise<PaperDetail['backlinks']> {
  const { database } = core
  const links = [paper.citationKey, ...paper.citationKeyAliases].map((key) => `[[${key.toLowerCase()}]]`)
  const notes = await database.notes
    .filter(
      (note) =>
        note.paperId !== paper.id &&
        note.trashedAt === null &&
        links.some((link) => note.text.toLowerCase().includes(link)),
    )
    .toArray()
  const papers = await database.papers.bulkGet(notes.map((note) => note.paperId))
  return notes.flatMap((note, place) => {
    const from = papers[place]
    if (!from || from.trashedAt !== null) return []
    const link = links.find((each) => note.text.toLowerCase().includes(each)) ?? ''
    return [
      {
        noteId: note.id,
        paperId: from.id,
        title: leadVersion(from).fields.title,
        excerpt: passageAround(note.text, link, excerptLength) ?? '',
      },
    ]
  })
}
