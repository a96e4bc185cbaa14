import type { DeclinedEntry } from '../../../shared/model/import'
import type { Paper } from '../../../shared/model/paper'
import { refusal } from '../failures'
import { matchEntries } from '../review/match'
import { shortTitle } from '../labels'
import { command } from './command'
import { NewKeys, newPaper } from './new-paper'
import { updatedPaper } from './take-entry'
import type { Work } from './work'

/** Takes entries that were left out of their imports. What the library has meanwhile is updated. */
export const takeDeclined = command('takeDeclined', {
  async run(work, { declinedIds }) {
    const declined = await openDeclined(work, declinedIds)
    const matches = await matchEntries(
      work,
      declined.map((each) => each.entry.fields),
    )
    const matchIds = matches.flatMap((match) => (match && match.where !== 'declined' ? [match.id] : []))
    const matched = new Map((await work.papers.getMany(matchIds)).map((paper) => [paper.id, paper]))
    const keys = new NewKeys(work)
    const paperIds = declined.map((each, place) => {
      const known = matched.get(matches[place]?.id ?? '')
      const paper = known ? updated(work, known, each) : made(work, keys, each)
      if (known) matched.set(known.id, paper)
      work.papers.put(paper)
      return paper.id
    })
    work.declinedEntries.putAll(
      declined.map((each, place) => ({ ...each, takenAsPaperId: paperIds[place] ?? null })),
    )
    await recount(work, declined)
    return {
      output: { paperIds: [...new Set(paperIds)] },
      label: {
        key: 'history.takeDeclined',
        params: { count: declined.length, title: shortTitle(declined[0]?.entry.fields.title ?? '') },
      },
    }
  },
})

/** Those not taken before; one whose paper is gone for good can be taken again. */
async function openDeclined(work: Work, ids: readonly string[]): Promise<DeclinedEntry[]> {
  const entries = await work.declinedEntries.getMany([...new Set(ids)])
  const takenAs = entries.flatMap((each) => each.takenAsPaperId ?? [])
  const there = new Set((await work.papers.getMany(takenAs)).map((paper) => paper.id))
  const open = entries.filter((each) => each.takenAsPaperId === null || !there.has(each.takenAsPaperId))
  if (open.length === 0) throw refusal('library.alreadyTaken', 'This is in the library already.')
  return open
}

function updated(work: Work, paper: Paper, { entry, importId }: DeclinedEntry): Paper {
  return updatedPaper(work, paper, { entry, corrected: [], importId })
}

function made(work: Work, keys: NewKeys, { entry, importId }: DeclinedEntry): Paper {
  return newPaper(work, keys, entry.fields, {
    source: { by: 'import', importId, at: work.now },
    corrected: [],
    status: 'inbox',
    tagIds: [],
    collectionIds: [],
    importIds: [importId],
    codeLinks: entry.codeLinks,
    codeAnnounced: entry.codeAnnounced,
    extra: entry.extra,
  })
}

/** Imports say how many of their entries are in the library. */
async function recount(work: Work, taken: readonly DeclinedEntry[]): Promise<void> {
  const again = taken.filter((each) => each.takenAsPaperId === null)
  const imports = await work.imports.getMany([...new Set(again.map((each) => each.importId))])
  work.imports.putAll(
    imports.map((row) => {
      const count = again.filter((each) => each.importId === row.id).length
      return {
        ...row,
        takenCount: row.takenCount + count,
        declinedCount: Math.max(0, row.declinedCount - count),
      }
    }),
  )
}
