import type { Paper } from '../../shared/model/paper'
import type { Tag } from '../../shared/model/tag'

/** Which tags all of some papers have, and which only some have, with how many. */
export function spreadOfTags<Kind extends Tag>(
  papers: readonly Pick<Paper, 'tagIds'>[],
  tags: readonly Kind[],
): { common: Kind[]; partial: { tag: Kind; count: number }[] } {
  const counts = new Map<string, number>()
  for (const paper of papers) for (const id of paper.tagIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  const given = tags.flatMap((tag) => {
    const count = counts.get(tag.id) ?? 0
    return count > 0 ? [{ tag, count }] : []
  })
  return {
    common: given.filter(({ count }) => count === papers.length).map(({ tag }) => tag),
    partial: given.filter(({ count }) => count < papers.length),
  }
}
