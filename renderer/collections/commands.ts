import { failureText } from '../app/failures'
import { library } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { undo } from '../app/undo'
import type { Answer } from '../library/calls'
import type { CollectionRow } from './tree'

function done(answer: Answer<unknown>, text?: string): void {
  const { toast } = useApp.getState()
  if (!answer.ok) toast({ text: failureText(answer.failure), tone: 'danger' })
  else if (text) {
    toast({ text, action: { label: say('papers.undo'), key: 'Mod+z', run: () => void undo() } })
  }
}

export async function createCollection(name: string, parentId: string | null): Promise<void> {
  if (name.trim() !== '') done(await library.run.createCollection({ name: name.trim(), parentId }))
}

export async function renameCollection(collectionId: string, name: string): Promise<void> {
  if (name.trim() !== '') done(await library.run.renameCollection({ collectionId, name: name.trim() }))
}

export async function moveCollection(
  collectionId: string,
  parentId: string | null,
  order: number,
): Promise<void> {
  done(await library.run.moveCollection({ collectionId, parentId, order }))
}

export async function deleteCollection({ id, name }: CollectionRow): Promise<void> {
  const answer = await library.run.deleteCollection({ collectionId: id })
  const { view, go } = useApp.getState()
  const shown =
    view.kind === 'library' && view.source.kind === 'collection' && view.source.collectionId === id
  if (answer.ok && shown) go({ kind: 'library', source: { kind: 'all' } })
  done(answer, say('collections.deleted', { name }))
}

export async function addPapers(paperIds: readonly string[], { id, name }: CollectionRow): Promise<void> {
  const [first, ...rest] = paperIds
  if (first === undefined) return
  const answer = await library.run.addToCollection({ paperIds: [first, ...rest], collectionId: id })
  done(answer, say('collections.added', { count: paperIds.length, name }))
}
