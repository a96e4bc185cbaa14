import { leadVersion, type Paper } from '../../../shared/model/paper'
import { displayName } from '../../../shared/model/person'
import type { PaperRow } from '../calls'
import type { Core } from '../core'
import { fold, passageAround, searchWords } from '../index/folding'

/** Characters of the passage that a row shows around a hit. */
const passageLength = 90

/** What the list shows of papers, in the order asked for; with the passage of a hit outside title and authors. */
export async function paperRows(core: Core, ids: readonly string[], text: string): Promise<PaperRow[]> {
  const { database } = core
  const papers = (await database.papers.bulkGet([...ids])).filter((paper) => paper !== undefined)
  const words = searchWords(text)
  const rows = papers.map((paper) => rowOf(core, paper))
  if (words.length === 0) return rows
  return Promise.all(
    rows.map(async (row, place) => {
      const paper = papers[place]
      return paper ? { ...row, passage: await passageOf(core, paper, words) } : row
    }),
  )
}

function rowOf(core: Core, paper: Paper): PaperRow {
  const { fields } = leadVersion(paper)
  return {
    id: paper.id,
    citationKey: paper.citationKey,
    title: fields.title,
    authors: fields.author.map(displayName),
    moreAuthors: fields.moreAuthors,
    issued: fields.issued,
    subjects: fields.subjects,
    status: paper.status,
    rating: paper.rating,
    tagIds: paper.tagIds,
    code: paper.codeLinks.length > 0 ? 'link' : paper.codeAnnounced ? 'announced' : 'none',
    noteCount: core.index.noteCount(paper.id),
    addedAt: paper.addedAt,
    trashed: paper.trashedAt !== null,
    passage: null,
  }
}

async function passageOf(core: Core, paper: Paper, words: readonly string[]): Promise<PaperRow['passage']> {
  const { fields } = leadVersion(paper)
  const shown = fold([fields.title, ...fields.author.map(displayName)].join('\n'))
  const hidden = words.filter((word) => !shown.includes(word))
  if (hidden.length === 0) return null
  const inAbstract = firstPassage([fields.abstract], hidden)
  if (inAbstract) return { where: 'abstract', text: inAbstract }
  const notes = await core.database.notes.where('paperId').equals(paper.id).toArray()
  const inNote = firstPassage(
    notes.filter((note) => note.trashedAt === null).map((note) => note.text),
    hidden,
  )
  if (inNote) return { where: 'note', text: inNote }
  const tags = (await core.database.tags.bulkGet(paper.tagIds)).flatMap((tag) => tag?.name ?? [])
  const inTag = firstPassage(tags, hidden)
  return inTag ? { where: 'tag', text: inTag } : null
}

function firstPassage(texts: readonly string[], words: readonly string[]): string | null {
  for (const text of texts) {
    for (const word of words) {
      const passage = passageAround(text, word, passageLength)
      if (passage !== null) return passage
    }
  }
  return null
}
