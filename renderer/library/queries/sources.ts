import type { Collection } from '../../../shared/model/collection'
import type { SourcesAnswer } from '../calls'
import type { Core } from '../core'
import { openReviewOf } from '../database/rows'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** What the sources pane shows: statuses, tags, collections in their tree, imports and open reviews. */
export async function sources(core: Core): Promise<SourcesAnswer> {
  const counts = core.index.counts()
  const imports = await core.database.imports.orderBy('id').reverse().toArray()
  return {
    all: counts.all,
    byStatus: counts.byStatus,
    trash: counts.trash,
    tags: counts.tags
      .map((tag) => ({ ...tag, count: counts.byTag.get(tag.id) ?? 0 }))
      .sort((one, other) => collator.compare(one.name, other.name)),
    collections: tree(counts.collections).map(({ collection, depth }) => ({
      ...collection,
      depth,
      count: counts.byCollection.get(collection.id) ?? 0,
    })),
    imports: imports.sort((one, other) => (one.importedAt < other.importedAt ? 1 : -1)),
    reviews: await openReviews(core),
  }
}

async function openReviews(core: Core): Promise<SourcesAnswer['reviews']> {
  const open = await core.database.reviews.filter((review) => review.closedAt === null).toArray()
  return Promise.all(
    open.map(async (review) => {
      const rows = await core.reviewRows.of(core.database, review.id)
      return {
        ...openReviewOf(review),
        entryCount: rows.length,
        takenCount: rows.filter((row) => row.taken).length,
      }
    }),
  )
}

/** Collections in the order they are shown, each after its parent. One whose parent is gone stands at the top. */
function tree(collections: readonly Collection[]): { collection: Collection; depth: number }[] {
  const ids = new Set(collections.map((each) => each.id))
  const children = (parentId: string | null) =>
    collections
      .filter(
        (each) => (each.parentId !== null && ids.has(each.parentId) ? each.parentId : null) === parentId,
      )
      .sort((one, other) => one.order - other.order || collator.compare(one.name, other.name))
  const walk = (parentId: string | null, depth: number): { collection: Collection; depth: number }[] =>
    children(parentId).flatMap((collection) => [{ collection, depth }, ...walk(collection.id, depth + 1)])
  return walk(null, 0)
}
