import { library } from '../app/library'
import { offerUndo, told } from '../app/outcomes'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { lastOrder, withDescendants, type CountedCollection } from './tree'

export function showCollection(collectionId: string): void {
  useApp.getState().go({ kind: 'library', source: { kind: 'collection', collectionId } })
}

/** Makes a collection with a name to be changed at once; answers its id, or null where it was refused. */
export async function createCollection(parentId: string | null): Promise<string | null> {
  const made = await told(
    library.run.createCollection({ name: say('sources.collection.untitled'), parentId }),
  )
  return made?.collectionId ?? null
}

export async function renameCollection(collectionId: string, name: string): Promise<void> {
  await told(library.run.renameCollection({ collectionId, name }))
}

export async function moveCollection(
  collections: readonly CountedCollection[],
  collectionId: string,
  parentId: string | null,
): Promise<void> {
  await told(library.run.moveCollection({ collectionId, parentId, order: lastOrder(collections, parentId) }))
}

export async function deleteCollection(
  collections: readonly CountedCollection[],
  collection: CountedCollection,
): Promise<void> {
  const gone = withDescendants(collections, collection.id)
  if ((await told(library.run.deleteCollection({ collectionId: collection.id }))) === null) return
  const { view, go } = useApp.getState()
  if (view.kind === 'library' && view.source.kind === 'collection' && gone.has(view.source.collectionId)) {
    go({ kind: 'library', source: { kind: 'all' } })
  }
  offerUndo(say('sources.collection.deleted', { name: collection.name }))
}

export async function fillCollection(
  collection: CountedCollection,
  paperIds: readonly string[],
): Promise<void> {
  const [first, ...rest] = paperIds
  if (first === undefined) return
  const done = await told(
    library.run.addToCollection({ paperIds: [first, ...rest], collectionId: collection.id }),
  )
  if (done) offerUndo(say('sources.collection.filled', { name: collection.name, count: paperIds.length }))
}
