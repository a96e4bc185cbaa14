import { TagColour, type Tag } from '../../../shared/model/tag'
import { refusal } from '../failures'
import { command } from './command'
import { papersOf, titleOf, withIds, withoutIds } from './papers-of'
import type { Work } from './work'

/** How tags' names compare: without case, and however their letters are composed. */
export function tagKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

/** The tags of these names, in their order; names that no tag has make one, in the colour least used. */
export async function tagsOfNames(work: Work, names: readonly string[]): Promise<Tag[]> {
  if (names.length === 0) return []
  const tags = await work.tags.all()
  const byKey = new Map(tags.map((tag) => [tagKey(tag.name), tag]))
  const wanted = new Map<string, Tag>()
  for (const name of names) {
    const key = tagKey(name)
    const tag = byKey.get(key) ?? {
      id: work.newId(),
      name: name.normalize('NFC').trim(),
      colour: leastUsedColour([...byKey.values()]),
    }
    if (!byKey.has(key)) work.tags.put(tag)
    byKey.set(key, tag)
    wanted.set(key, tag)
  }
  return [...wanted.values()]
}

function leastUsedColour(tags: Tag[]): TagColour {
  const uses = (colour: TagColour) => tags.filter((tag) => tag.colour === colour).length
  return TagColour.options.reduce((least, colour) => (uses(colour) < uses(least) ? colour : least))
}

async function tagOf(work: Work, id: string): Promise<Tag> {
  const tag = await work.tags.get(id)
  if (!tag) throw refusal('library.tagGone', 'This tag is no longer in the library. Nothing was changed.')
  return tag
}

export const addTags = command('addTags', {
  async run(work, { paperIds, names }) {
    const papers = await papersOf(work, paperIds)
    const tags = await tagsOfNames(work, names)
    const ids = tags.map((tag) => tag.id)
    const lacking = papers.filter((paper) => ids.some((id) => !paper.tagIds.includes(id)))
    work.papers.putAll(lacking.map((paper) => ({ ...paper, tagIds: withIds(paper.tagIds, ids) })))
    return {
      output: {},
      label: {
        key: 'history.addTags',
        params: {
          count: lacking.length,
          names: tags.map((tag) => tag.name).join(', '),
          title: titleOf(lacking[0]),
        },
      },
    }
  },
})

export const removeTags = command('removeTags', {
  async run(work, { paperIds, tagIds }) {
    const papers = await papersOf(work, paperIds)
    const tags = await work.tags.getMany(tagIds)
    const having = papers.filter((paper) => paper.tagIds.some((id) => tagIds.includes(id)))
    work.papers.putAll(having.map((paper) => ({ ...paper, tagIds: withoutIds(paper.tagIds, tagIds) })))
    return {
      output: {},
      label: {
        key: 'history.removeTags',
        params: {
          count: having.length,
          names: tags.map((tag) => tag.name).join(', '),
          title: titleOf(having[0]),
        },
      },
    }
  },
})

/** Refused with `library.tagNameTaken` where another tag has the name: merging is a command of its own. */
export const renameTag = command('renameTag', {
  async run(work, { tagId, name }) {
    const tag = await tagOf(work, tagId)
    const other = (await work.tags.all()).find(
      (each) => each.id !== tagId && tagKey(each.name) === tagKey(name),
    )
    if (other) {
      throw refusal(
        'library.tagNameTaken',
        `There is already a tag “${other.name}”. Merge the two instead.`,
        {
          name: other.name,
          tagId: other.id,
        },
      )
    }
    work.tags.put({ ...tag, name })
    return { output: {}, label: { key: 'history.renameTag', params: { from: tag.name, to: name } } }
  },
})

export const recolourTag = command('recolourTag', {
  async run(work, { tagId, colour }) {
    const tag = await tagOf(work, tagId)
    work.tags.put({ ...tag, colour })
    return { output: {}, label: { key: 'history.recolourTag', params: { name: tag.name, colour } } }
  },
})

export const mergeTags = command('mergeTags', {
  async run(work, { tagIds, intoTagId }) {
    const into = await tagOf(work, intoTagId)
    const merged = (await work.tags.getMany(tagIds)).filter((tag) => tag.id !== intoTagId)
    const ids = merged.map((tag) => tag.id)
    const papers = await work.papers.where('tagIds', ids)
    work.papers.putAll(
      papers.map((paper) => ({ ...paper, tagIds: withIds(withoutIds(paper.tagIds, ids), [intoTagId]) })),
    )
    work.tags.remove(ids)
    return {
      output: {},
      label: {
        key: 'history.mergeTags',
        params: {
          names: merged.map((tag) => tag.name).join(', '),
          into: into.name,
          count: papers.length,
        },
      },
    }
  },
})

export const deleteTag = command('deleteTag', {
  async run(work, { tagId }) {
    const tag = await tagOf(work, tagId)
    const papers = await work.papers.where('tagIds', [tagId])
    work.papers.putAll(papers.map((paper) => ({ ...paper, tagIds: withoutIds(paper.tagIds, [tagId]) })))
    work.tags.remove([tagId])
    return {
      output: {},
      label: { key: 'history.deleteTag', params: { name: tag.name, count: papers.length } },
    }
  },
})
