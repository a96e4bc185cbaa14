import type { ReviewEntry } from '../../../shared/model/review'
import { choicesOf } from './boundary'

const firstSeen = new Map<string, number[]>()

/** The boundaries to choose from. Their order stays as it was when the entry was first seen, whichever is chosen. */
export function choicesFor(entry: ReviewEntry): number[] {
  const { split } = entry.entry
  if (!split) return []
  const key = `${entry.id} ${split.line}`
  const known = firstSeen.get(key)
  if (known) return known
  const choices = choicesOf(split.at, split.alternatives)
  firstSeen.set(key, choices)
  return choices
}
