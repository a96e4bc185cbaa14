import fc from 'fast-check'
import type { CodeLink } from '../../../shared/model/code-link'
import { ReadingStatus } from '../../../shared/model/paper'
import { TagColour } from '../../../shared/model/tag'
import type { Answer, LibraryClient } from '../calls'
import type { CommandInput, CommandName } from '../commands/command'
import type { LibraryDatabase } from '../database/database'
import { asItem, pasted, sampleEntry } from './sample-entries'
import { sampleFields } from './sample-papers'

/** Rows that a random command may choose from. */
export interface Rows {
  papers: string[]
  trashed: string[]
  notes: string[]
  tags: string[]
  collections: string[]
  reviews: string[]
  declined: string[]
}

export async function rowsIn(database: LibraryDatabase): Promise<Rows> {
  const papers = await database.papers.toArray()
  const notes = await database.notes.toArray()
  const reviews = await database.reviews.toArray()
  const declined = await database.declinedEntries.toArray()
  return {
    papers: papers.map((row) => row.id),
    trashed: papers.filter((row) => row.trashedAt !== null).map((row) => row.id),
    notes: notes.filter((row) => row.trashedAt === null).map((row) => row.id),
    tags: await database.tags.toCollection().primaryKeys(),
    collections: await database.collections.toCollection().primaryKeys(),
    reviews: reviews.filter((row) => row.closedAt === null).map((row) => row.id),
    declined: declined.filter((row) => row.takenAsPaperId === null).map((row) => row.id),
  }
}

const codeLink: CodeLink = {
  url: 'https://github.com/ada/percolation',
  kind: 'repository',
  host: 'github.com',
  owner: 'ada',
  name: 'percolation',
  ref: null,
  path: null,
  original: 'github.com/ada/percolation',
  foundIn: 'person',
}
const titles = ['Slow percolation', 'Fast sand', 'The old river', 'On $k$-cores']
const words = ['moe', 'Physics', 'to discuss', 'größe']

type Inputs = { [Name in CommandName]: (rows: Rows, pick: Pick) => CommandInput<Name> | null }

/** Turns the bytes of a random case into choices, so that a failing case shrinks. */
export class Pick {
  private next = 0
  constructor(private readonly numbers: readonly number[]) {}

  number(below: number): number {
    return (this.numbers[this.next++ % this.numbers.length] ?? 0) % below
  }

  from<T>(values: readonly T[]): T | null {
    return values.length === 0 ? null : (values[this.number(values.length)] ?? null)
  }

  some(values: readonly string[]): [string, ...string[]] | null {
    const [first, ...rest] = values.filter(() => this.number(2) === 0)
    const one = first ?? this.from(values)
    return one === null ? null : [one, ...rest]
  }
}

/** The input of a command, made of what is there; null where it cannot run. */
export const inputs: Inputs = {
  setStatus: ({ papers }, pick) => {
    const paperIds = pick.some(papers)
    const status = pick.from(ReadingStatus.options)
    return paperIds === null || status === null ? null : { paperIds, status }
  },
  setRating: ({ papers }, pick) => {
    const paperIds = pick.some(papers)
    return paperIds === null ? null : { paperIds, rating: pick.number(6) }
  },
  addTags: ({ papers }, pick) => {
    const paperIds = pick.some(papers)
    const names = pick.some(words)
    return paperIds === null || names === null ? null : { paperIds, names }
  },
  removeTags: ({ papers, tags }, pick) => {
    const paperIds = pick.some(papers)
    const tagIds = pick.some(tags)
    return paperIds === null || tagIds === null ? null : { paperIds, tagIds }
  },
  renameTag: ({ tags }, pick) => {
    const tagId = pick.from(tags)
    return tagId === null ? null : { tagId, name: `tag ${pick.number(1000)}` }
  },
  recolourTag: ({ tags }, pick) => {
    const tagId = pick.from(tags)
    const colour = pick.from(TagColour.options)
    return tagId === null || colour === null ? null : { tagId, colour }
  },
  mergeTags: ({ tags }, pick) => {
    const tagIds = pick.some(tags)
    const intoTagId = pick.from(tags)
    return tagIds === null || intoTagId === null ? null : { tagIds, intoTagId }
  },
  deleteTag: ({ tags }, pick) => {
    const tagId = pick.from(tags)
    return tagId === null ? null : { tagId }
  },
  createCollection: ({ collections }, pick) => ({
    name: `collection ${pick.number(100)}`,
    parentId: pick.from(collections),
  }),
  renameCollection: ({ collections }, pick) => {
    const collectionId = pick.from(collections)
    return collectionId === null ? null : { collectionId, name: `collection ${pick.number(1000)}` }
  },
  moveCollection: ({ collections }, pick) => {
    const collectionId = pick.from(collections)
    if (collectionId === null) return null
    return { collectionId, parentId: pick.from([null, ...collections]), order: pick.number(9) }
  },
  deleteCollection: ({ collections }, pick) => {
    const collectionId = pick.from(collections)
    return collectionId === null ? null : { collectionId }
  },
  addToCollection: ({ papers, collections }, pick) => inCollection(pick.some(papers), pick.from(collections)),
  removeFromCollection: ({ papers, collections }, pick) =>
    inCollection(pick.some(papers), pick.from(collections)),
  editFields: ({ papers }, pick) => {
    const paperId = pick.from(papers)
    const title = pick.from(titles) ?? ''
    return paperId === null ? null : { paperId, changes: { title, abstract: `abstract ${pick.number(3)}` } }
  },
  setCitationKey: ({ papers }, pick) => {
    const paperId = pick.from(papers)
    return paperId === null ? null : { paperId, citationKey: `key${pick.number(6)}` }
  },
  addIdentifiers: ({ papers }, pick) => {
    const paperId = pick.from(papers)
    return paperId === null
      ? null
      : { paperId, identifiers: [{ kind: 'doi', value: `10.1234/${pick.number(5)}` }] }
  },
  chooseLeadVersion: () => null,
  setCodeLinks: ({ papers }, pick) => {
    const paperId = pick.from(papers)
    return paperId === null ? null : { paperId, codeLinks: [{ ...codeLink, ref: String(pick.number(9)) }] }
  },
  createPaper: (_, pick) => ({ fields: sampleFields(pick.from(titles) ?? '') }),
  trashPapers: ({ papers }, pick) => selected(pick.some(papers)),
  restorePapers: ({ trashed }, pick) => selected(pick.some(trashed)),
  emptyTrash: () => ({}),
  addNote: ({ papers }, pick) => {
    const paperId = pick.from(papers)
    return paperId === null
      ? null
      : { paperId, text: `note ${pick.number(9)}`, typingSession: String(pick.number(2)) }
  },
  editNote: ({ notes }, pick) => {
    const noteId = pick.from(notes)
    return noteId === null
      ? null
      : { noteId, text: `note ${pick.number(9)}`, typingSession: String(pick.number(2)) }
  },
  deleteNote: ({ notes }, pick) => {
    const noteId = pick.from(notes)
    return noteId === null ? null : { noteId }
  },
  acceptReview: ({ reviews }, pick) => {
    const reviewId = pick.from(reviews)
    return reviewId === null ? null : { reviewId }
  },
  takeDeclined: ({ declined }, pick) => {
    const declinedIds = pick.some(declined)
    return declinedIds === null ? null : { declinedIds }
  },
}

function inCollection(paperIds: [string, ...string[]] | null, collectionId: string | null) {
  return paperIds === null || collectionId === null ? null : { paperIds, collectionId }
}

function selected(paperIds: [string, ...string[]] | null) {
  return paperIds === null ? null : { paperIds }
}

/** Runs a command on what is there; null where it cannot run. */
export async function runRandomly<Name extends CommandName>(
  client: LibraryClient,
  database: LibraryDatabase,
  name: Name,
  pick: Pick,
): Promise<Answer<unknown> | null> {
  const input = inputs[name](await rowsIn(database), pick)
  if (!input) return null
  const run = client.run[name] as (input: CommandInput<Name>) => Promise<Answer<unknown>>
  return run(input)
}

/** A library in which every command finds something to do. */
export async function furnish(client: LibraryClient): Promise<void> {
  const { reviewId: first } = await review(client, ['Known sand', 'Left alone'], false)
  await client.run.acceptReview({ reviewId: first })
  await review(client, ['Slow percolation', 'New glass', 'Left alone'], true)
  for (const title of titles) {
    const made = await client.run.createPaper({ fields: sampleFields(title) })
    if (!made.ok) throw new Error(made.failure.message)
    const paperIds: [string] = [made.value.paperId]
    await client.run.addTags({ paperIds, names: ['moe', title.slice(0, 4)] })
    await client.run.addNote({ paperId: made.value.paperId, text: 'A thought.' })
    const kept = await client.run.createCollection({ name: title, parentId: null })
    if (kept.ok) await client.run.addToCollection({ paperIds, collectionId: kept.value.collectionId })
    if (title === 'Fast sand') await client.run.trashPapers({ paperIds })
  }
}

async function review(client: LibraryClient, entries: string[], takeByDefault: boolean) {
  const opened = await client.review.openReview({ source: pasted, takeByDefault })
  if (!opened.ok) throw new Error(opened.failure.message)
  const { reviewId } = opened.value
  const items = entries.map((title, line) => asItem(sampleEntry(title, line * 4 + 1)))
  await client.review.addReviewItems({ reviewId, items })
  return { reviewId }
}

export const commandNames = Object.keys(inputs) as CommandName[]

/** A run of commands, as names with the numbers that choose what they work on. */
export const randomRun = fc.array(
  fc.record({
    name: fc.constantFrom(...commandNames),
    numbers: fc.array(fc.nat(999), { minLength: 3, maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 12 },
)
