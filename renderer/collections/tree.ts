import type { SourcesAnswer } from '../library/calls'

export type CountedCollection = SourcesAnswer['collections'][number]

/** The collections that a person sees: those inside a folded one are left out. In the order they came. */
export function unfolded(
  collections: readonly CountedCollection[],
  folded: ReadonlySet<string>,
): CountedCollection[] {
  const hidden = new Set<string>()
  return collections.filter((collection) => {
    const { parentId } = collection
    const inside = parentId !== null && (hidden.has(parentId) || folded.has(parentId))
    if (inside) hidden.add(collection.id)
    return !inside
  })
}

/** The collection and all that stand in it: where it cannot be moved to. */
export function withDescendants(
  collections: readonly CountedCollection[],
  collectionId: string,
): Set<string> {
  const family = new Set([collectionId])
  for (const { id, parentId } of collections) if (parentId !== null && family.has(parentId)) family.add(id)
  return family
}

/** An order after all collections of that parent. */
export function lastOrder(collections: readonly CountedCollection[], parentId: string | null): number {
  const orders = collections.filter((other) => other.parentId === parentId).map((other) => other.order)
  return Math.max(0, ...orders) + 1
}
