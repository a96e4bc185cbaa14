import type { Collection } from '../../../shared/model/collection'
import { refusal } from '../failures'
import { command } from './command'
import { papersOf, titleOf, withIds, withoutIds } from './papers-of'
import type { Work } from './work'

async function collectionOf(work: Work, id: string): Promise<Collection> {
  const collection = await work.collections.get(id)
  if (!collection) {
    throw refusal(
      'library.collectionGone',
      'This collection is no longer in the library. Nothing was changed.',
    )
  }
  return collection
}

/** A collection and all below it. */
export function withSubcollections(all: readonly Collection[], id: string): Set<string> {
  const ids = new Set([id])
  for (let before = 0; before !== ids.size;) {
    before = ids.size
    for (const each of all) if (each.parentId !== null && ids.has(each.parentId)) ids.add(each.id)
  }
  return ids
}

export const createCollection = command('createCollection', {
  async run(work, { name, parentId }) {
    if (parentId !== null) await collectionOf(work, parentId)
    const siblings = (await work.collections.all()).filter((each) => each.parentId === parentId)
    const order = siblings.reduce((last, each) => Math.max(last, each.order + 1), 0)
    const collection = { id: work.newId(), name, parentId, order }
    work.collections.put(collection)
    return {
      output: { collectionId: collection.id },
      label: { key: 'history.createCollection', params: { name } },
    }
  },
})

export const renameCollection = command('renameCollection', {
  async run(work, { collectionId, name }) {
    const collection = await collectionOf(work, collectionId)
    work.collections.put({ ...collection, name })
    return {
      output: {},
      label: { key: 'history.renameCollection', params: { from: collection.name, to: name } },
    }
  },
})

export const moveCollection = command('moveCollection', {
  async run(work, { collectionId, parentId, order }) {
    const collection = await collectionOf(work, collectionId)
    if (parentId !== null) await collectionOf(work, parentId)
    const below = withSubcollections(await work.collections.all(), collectionId)
    if (parentId !== null && below.has(parentId)) {
      throw refusal('library.collectionCycle', 'A collection cannot be moved into itself.', {
        name: collection.name,
      })
    }
    work.collections.put({ ...collection, parentId, order })
    return { output: {}, label: { key: 'history.moveCollection', params: { name: collection.name } } }
  },
})

export const deleteCollection = command('deleteCollection', {
  async run(work, { collectionId }) {
    const collection = await collectionOf(work, collectionId)
    const ids = [...withSubcollections(await work.collections.all(), collectionId)]
    const papers = await work.papers.where('collectionIds', ids)
    work.papers.putAll(
      papers.map((paper) => ({ ...paper, collectionIds: withoutIds(paper.collectionIds, ids) })),
    )
    work.collections.remove(ids)
    return {
      output: {},
      label: { key: 'history.deleteCollection', params: { name: collection.name, count: papers.length } },
    }
  },
})

export const addToCollection = command('addToCollection', {
  async run(work, { paperIds, collectionId }) {
    const collection = await collectionOf(work, collectionId)
    const papers = await papersOf(work, paperIds)
    const lacking = papers.filter((paper) => !paper.collectionIds.includes(collectionId))
    work.papers.putAll(
      lacking.map((paper) => ({ ...paper, collectionIds: withIds(paper.collectionIds, [collectionId]) })),
    )
    return {
      output: {},
      label: {
        key: 'history.addToCollection',
        params: { count: lacking.length, name: collection.name, title: titleOf(lacking[0]) },
      },
    }
  },
})

export const removeFromCollection = command('removeFromCollection', {
  async run(work, { paperIds, collectionId }) {
    const collection = await collectionOf(work, collectionId)
    const papers = await papersOf(work, paperIds)
    const having = papers.filter((paper) => paper.collectionIds.includes(collectionId))
    work.papers.putAll(
      having.map((paper) => ({
        ...paper,
        collectionIds: withoutIds(paper.collectionIds, [collectionId]),
      })),
    )
    return {
      output: {},
      label: {
        key: 'history.removeFromCollection',
        params: { count: having.length, name: collection.name, title: titleOf(having[0]) },
      },
    }
  },
})
