import { fieldDifferences, matchKeys, sameWork } from '../../../shared/matching'
import type { Fields } from '../../../shared/model/fields'
import type { DeclinedEntry } from '../../../shared/model/import'
import { leadVersion, type Paper } from '../../../shared/model/paper'
import type { Match } from '../../../shared/model/review'
import type { Work } from '../commands/work'

interface Candidate {
  where: Match['where']
  id: string
  /** Every state of the work by which it may be known. */
  states: Fields[]
  paper: Paper | null
  declined: DeclinedEntry | null
  titleKeys: string[]
  identifierKeys: string[]
}

/** Of several matches the first of these is told. */
const rank: Record<Match['where'], number> = { library: 0, trash: 1, declined: 2 }

/**
 * What the library has of the same works: for each entry a paper in the library, else one in the trash, else an
 * entry that was declined; null where there is none. Four index lookups, however many entries.
 */
export async function matchEntries(work: Work, entries: readonly Fields[]): Promise<(Match | null)[]> {
  const keys = entries.map(matchKeys)
  const byKey = indexed(await candidatesOf(work, keys))
  return entries.map((fields, place) => {
    const own = keys[place]
    if (!own) return null
    const found = new Set<Candidate>()
    for (const key of [...own.identifierKeys, ...own.titleKeys]) {
      for (const candidate of byKey.get(key) ?? []) found.add(candidate)
    }
    return bestMatch(fields, [...found])
  })
}

async function candidatesOf(work: Work, keys: readonly ReturnType<typeof matchKeys>[]): Promise<Candidate[]> {
  const titleKeys = [...new Set(keys.flatMap((key) => key.titleKeys))]
  const identifierKeys = [...new Set(keys.flatMap((key) => key.identifierKeys))]
  const papers = [
    ...(await work.papers.where('titleKeys', titleKeys)),
    ...(await work.papers.where('identifierKeys', identifierKeys)),
  ]
  const declined = [
    ...(await work.declinedEntries.where('titleKeys', titleKeys)),
    ...(await work.declinedEntries.where('identifierKeys', identifierKeys)),
  ]
  return [
    ...[...new Map(papers.map((paper) => [paper.id, paper])).values()].map(paperCandidate),
    ...[...new Map(declined.map((entry) => [entry.id, entry])).values()]
      .filter((entry) => entry.takenAsPaperId === null)
      .map(declinedCandidate),
  ]
}

function paperCandidate(paper: Paper): Candidate {
  return {
    where: paper.trashedAt === null ? 'library' : 'trash',
    id: paper.id,
    states: Object.values(paper.versions).map((version) => version.fields),
    paper,
    declined: null,
    titleKeys: paper.titleKeys,
    identifierKeys: paper.identifierKeys,
  }
}

function declinedCandidate(declined: DeclinedEntry): Candidate {
  const { id, entry, titleKeys, identifierKeys } = declined
  return { where: 'declined', id, states: [entry.fields], paper: null, declined, titleKeys, identifierKeys }
}

function indexed(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const byKey = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const key of [...candidate.identifierKeys, ...candidate.titleKeys]) {
      const held = byKey.get(key)
      if (held) held.push(candidate)
      else byKey.set(key, [candidate])
    }
  }
  return byKey
}

function bestMatch(fields: Fields, candidates: readonly Candidate[]): Match | null {
  let best: { candidate: Candidate; by: Match['by'] } | null = null
  for (const candidate of candidates) {
    const by = sameAsAny(fields, candidate.states)
    if (by && (!best || isBetter({ candidate, by }, best))) best = { candidate, by }
  }
  return best ? matchOf(fields, best.candidate, best.by) : null
}

function isBetter(
  one: { candidate: Candidate; by: Match['by'] },
  other: { candidate: Candidate; by: Match['by'] },
) {
  const difference = rank[one.candidate.where] - rank[other.candidate.where]
  if (difference !== 0) return difference < 0
  if (one.by !== other.by) return one.by === 'identifier'
  // The same entry may have been declined more than once: the last time is told.
  return (one.candidate.declined?.declinedAt ?? '') > (other.candidate.declined?.declinedAt ?? '')
}

function sameAsAny(fields: Fields, states: readonly Fields[]): Match['by'] | null {
  const found = states.map((state) => sameWork(state, fields))
  if (found.includes('identifier')) return 'identifier'
  return found.find((by) => by !== null) ?? null
}

function matchOf(fields: Fields, { where, id, paper, declined }: Candidate, by: Match['by']): Match {
  const lead = paper ? leadVersion(paper) : null
  return {
    where,
    id,
    by,
    title: lead?.fields.title ?? declined?.entry.fields.title ?? '',
    declinedAt: declined?.declinedAt ?? null,
    differences: lead
      ? fieldDifferences(lead.fields, fields).map((difference) => ({
          ...difference,
          setByPerson: lead.sources[difference.field]?.by === 'person',
        }))
      : [],
  }
}
