import { leadVersion, type Paper, type ReadingStatus } from '../../../shared/model/paper'
import { displayName, familyName } from '../../../shared/model/person'
import { fold } from './folding'

/** What the index keeps of a paper: columns for filters and orders, folded text for search. */
export interface PaperRecord {
  id: string
  status: ReadingStatus
  rating: number
  tagIds: string[]
  collectionIds: string[]
  importIds: string[]
  subjects: string[]
  hasCode: boolean
  trashed: boolean
  addedAt: string
  changedAt: string
  issued: string
  citationKey: string
  givenNames: string[]
  /** Folded; the title without its leading article, the authors by family name. */
  titleOrder: string
  authorsOrder: string
  /** Folded title, authors and abstract. */
  text: string
  /** Folded text of the paper's notes. */
  notesText: string
  noteCount: number
}

const leadingArticle = /^(?:an?|the)\s+(?=\S)/

/** Text between fields, so that no search word runs over their border. */
export const border = '\n'

export function recordOf(paper: Paper, notes: { notesText: string; noteCount: number }): PaperRecord {
  const { fields } = leadVersion(paper)
  const names = fields.author.map(displayName).join(border)
  const title = fold(fields.title)
  return {
    id: paper.id,
    status: paper.status,
    rating: paper.rating,
    tagIds: paper.tagIds,
    collectionIds: paper.collectionIds,
    importIds: paper.importIds,
    subjects: fields.subjects,
    hasCode: paper.codeAnnounced || paper.codeLinks.length > 0,
    trashed: paper.trashedAt !== null,
    addedAt: paper.addedAt,
    changedAt: paper.changedAt,
    issued: fields.issued ?? '',
    citationKey: paper.citationKey,
    givenNames: fields.author.flatMap((person) => person.given ?? []),
    titleOrder: titleOrder(title),
    authorsOrder: fold(fields.author.map(familyName).join(' ')),
    text: `${title}${border}${fold(names)}${border}${fold(fields.abstract)}`,
    ...notes,
  }
}

/** The folded title as it is put in order: without a leading article, quotes or mathematics' dollar signs. */
function titleOrder(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+/u, '').replace(leadingArticle, '')
}
