import type { StoredReviewEntry } from '../database/rows'
import { tagKey } from '../commands/tags'
import type { Work } from '../commands/work'
import { entriesOf } from './open-review'
import { firstChoice } from './entries'
import type { ReviewInput } from './index'

type Decision = Omit<ReviewInput<'decideEntries'>, 'entryIds'>

/** Keeps what the person decided about entries; only what is given changes. */
export async function decideEntries(work: Work, { entryIds, ...decision }: ReviewInput<'decideEntries'>) {
  const rows = await entriesOf(work, entryIds)
  work.reviewEntries.putAll(rows.map((row) => decided(row, decision)))
}

function decided(row: StoredReviewEntry, decision: Decision): StoredReviewEntry {
  const { taken, choice } = takenAndChoice(row, decision)
  return {
    ...row,
    taken,
    choice,
    status: decision.status === undefined ? row.status : decision.status,
    checked: decision.checked ?? row.checked,
    tagNames: tagNames(row.tagNames, decision),
  }
}

/**
 * Taking and choosing go together: to take what the library has is to update it unless another choice was made,
 * to choose anything but skip is to take, and to skip is to leave.
 */
function takenAndChoice(row: StoredReviewEntry, { taken, choice }: Decision) {
  if (choice !== undefined) return { choice, taken: taken ?? choice !== 'skip' }
  if (taken === undefined) return { choice: row.choice, taken: row.taken }
  if (taken && row.choice === 'skip') return { choice: 'update' as const, taken }
  return { choice: taken ? row.choice : firstChoice(row.match), taken }
}

function tagNames(held: readonly string[], { addTagNames = [], removeTagNames = [] }: Decision): string[] {
  const names = new Map(held.map((name) => [tagKey(name), name]))
  for (const name of removeTagNames) names.delete(tagKey(name))
  for (const name of addTagNames) {
    const key = tagKey(name)
    if (key !== '' && !names.has(key)) names.set(key, name.trim())
  }
  return [...names.values()]
}
