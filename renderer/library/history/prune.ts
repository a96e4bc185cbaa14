import type { LibraryDatabase } from '../database/database'
import type { StoredHistory } from '../database/rows'

/** History is bounded by all three; what falls out can no longer be undone. */
export const historyBounds = { commands: 1_000, days: 90, size: 50_000_000 }

/** Drops lines beyond the bounds, oldest first, and closed reviews that no line can open again. */
export async function prune(
  database: LibraryDatabase,
  now: string,
  bounds: typeof historyBounds = historyBounds,
): Promise<string[]> {
  const lines = await database.history.orderBy('seq').reverse().toArray()
  const oldest = new Date(Date.parse(now) - bounds.days * 86_400_000).toISOString()
  let size = 0
  const dropped = lines.filter((line, place) => {
    size += line.size
    // The newest always stays, however large: the last thing done can be undone.
    return place > 0 && (place >= bounds.commands || line.at < oldest || size > bounds.size)
  })
  if (dropped.length > 0) {
    const ids = dropped.map((line) => line.id)
    await database.history.bulkDelete(ids)
    await database.patches.where('historyId').anyOf(ids).delete()
  }
  await dropClosedReviews(database, lines.slice(0, lines.length - dropped.length))
  return dropped.map((line) => line.id)
}

async function dropClosedReviews(database: LibraryDatabase, kept: StoredHistory[]): Promise<void> {
  const since = kept.at(-1)?.at
  const reviews = await database.reviews
    .filter((review) => review.closedAt !== null && (since === undefined || review.closedAt < since))
    .toArray()
  if (reviews.length === 0) return
  const ids = reviews.map((review) => review.id)
  await database.reviewEntries.where('reviewId').anyOf(ids).delete()
  await database.reviews.bulkDelete(ids)
  const imports = new Set((await database.imports.bulkGet(ids)).map((row) => row?.id))
  await database.importTexts.bulkDelete(ids.filter((id) => !imports.has(id)))
}
