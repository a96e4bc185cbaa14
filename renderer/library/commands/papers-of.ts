import { leadVersion, type Paper } from '../../../shared/model/paper'
import { refusal } from '../failures'
import { shortTitle } from '../labels'
import type { Work } from './work'

/** The papers of these ids; refused where one is gone, so that no command half does what was asked. */
export async function papersOf(work: Work, ids: readonly string[]): Promise<Paper[]> {
  const wanted = [...new Set(ids)]
  const papers = await work.papers.getMany(wanted)
  if (papers.length !== wanted.length) {
    throw refusal('library.paperGone', 'This paper is no longer in the library. Nothing was changed.', {
      missing: wanted.length - papers.length,
    })
  }
  return papers
}

export async function paperOf(work: Work, id: string): Promise<Paper> {
  const [paper] = await papersOf(work, [id])
  if (!paper) throw new Error('papersOf answers every paper or refuses')
  return paper
}

/** The paper's title for a label. */
export function titleOf(paper: Paper | undefined): string {
  return paper ? shortTitle(leadVersion(paper).fields.title) : ''
}

/** Ids as a set that is kept sorted, so that taking one out and putting it back changes nothing. */
export function withIds(held: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...held, ...added])].sort()
}

export function withoutIds(held: readonly string[], removed: readonly string[]): string[] {
  return held.filter((id) => !removed.includes(id))
}
