import type { SourcesAnswer } from '../library/calls'

export type CollectionRow = SourcesAnswer['collections'][number]

/** Those whose parents are all unfolded, in the order they are shown. */
export function unfoldedRows(rows: readonly CollectionRow[], folded: ReadonlySet<string>): CollectionRow[] {
  const shown: CollectionRow[] = []
  let hiddenBelow = Infinity
  for (const row of rows) {
    if (row.depth > hiddenBelow) continue
    hiddenBelow = folded.has(row.id) ? row.depth : Infinity
    shown.push(row)
  }
  return shown
}

export function hasChildren(rows: readonly CollectionRow[], id: string): boolean {
  return rows.some((row) => row.parentId === id)
}

/** Where a collection may be moved to: everywhere but into itself or what is in it. */
export function possibleParents(rows: readonly CollectionRow[], id: string): CollectionRow[] {
  const inside = new Set([id])
  // A parent stands before its children.
  for (const row of rows) if (row.parentId !== null && inside.has(row.parentId)) inside.add(row.id)
  return rows.filter((row) => !inside.has(row.id))
}

/** The order that puts a collection one place up or down among its siblings; null at the end. */
export function orderAfterStep(rows: readonly CollectionRow[], id: string, step: 1 | -1): number | null {
  const parentId = rows.find((row) => row.id === id)?.parentId
  const siblings = rows.filter((row) => row.parentId === parentId)
  const at = siblings.findIndex((row) => row.id === id)
  const passed = siblings[at + step]
  if (!passed) return null
  const beyond = siblings[at + 2 * step]
  return beyond ? (passed.order + beyond.order) / 2 : passed.order + step
}

/** The order that puts a collection last under a parent. */
export function lastOrder(rows: readonly CollectionRow[], parentId: string | null): number {
  return Math.max(0, ...rows.filter((row) => row.parentId === parentId).map((row) => row.order)) + 1
}
