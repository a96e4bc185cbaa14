import type { Paper, ReadingStatus } from '../../../shared/model/paper'
import { command } from './command'
import { papersOf, titleOf } from './papers-of'

/** The paper with another status, and when it got it; the same paper where it has that status already. */
export function withStatus(paper: Paper, status: ReadingStatus, at: string): Paper {
  if (paper.status === status) return paper
  return { ...paper, status, statusHistory: [...paper.statusHistory, { status, at }] }
}

/** Gives papers a reading status. */
export const setStatus = command('setStatus', {
  async run(work, { paperIds, status }) {
    const papers = await papersOf(work, paperIds)
    work.papers.putAll(papers.map((paper) => withStatus(paper, status, work.now)))
    const count = papers.filter((paper) => paper.status !== status).length
    return {
      output: {},
      label: { key: 'history.setStatus', params: { count, status, title: titleOf(papers[0]) } },
    }
  },
})

/** Gives papers a rating; 0 is none. */
export const setRating = command('setRating', {
  async run(work, { paperIds, rating }) {
    const papers = await papersOf(work, paperIds)
    work.papers.putAll(papers.map((paper) => ({ ...paper, rating })))
    return {
      output: {},
      label: {
        key: 'history.setRating',
        params: { count: papers.length, rating, title: titleOf(papers[0]) },
      },
    }
  },
})
