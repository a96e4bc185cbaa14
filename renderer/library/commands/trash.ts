import { command } from './command'
import { papersOf, titleOf } from './papers-of'

export const trashPapers = command('trashPapers', {
  async run(work, { paperIds }) {
    const papers = (await papersOf(work, paperIds)).filter((paper) => paper.trashedAt === null)
    work.papers.putAll(papers.map((paper) => ({ ...paper, trashedAt: work.now })))
    return {
      output: {},
      label: { key: 'history.trashPapers', params: { count: papers.length, title: titleOf(papers[0]) } },
    }
  },
})

export const restorePapers = command('restorePapers', {
  async run(work, { paperIds }) {
    const papers = (await papersOf(work, paperIds)).filter((paper) => paper.trashedAt !== null)
    work.papers.putAll(papers.map((paper) => ({ ...paper, trashedAt: null })))
    return {
      output: {},
      label: { key: 'history.restorePapers', params: { count: papers.length, title: titleOf(papers[0]) } },
    }
  },
})

/** Removes trashed papers with their notes, and trashed notes. History can bring them back while it lasts. */
export const emptyTrash = command('emptyTrash', {
  async run(work) {
    // An index holds no null, so this is every paper in the trash and no other.
    const papers = await work.papers.above('trashedAt', '')
    const ids = papers.map((paper) => paper.id)
    const notes = await work.notes.where('paperId', ids)
    const trashedNotes = (await work.notes.all()).filter((note) => note.trashedAt !== null)
    work.papers.remove(ids)
    work.notes.remove([...notes, ...trashedNotes].map((note) => note.id))
    return { output: {}, label: { key: 'history.emptyTrash', params: { count: papers.length } } }
  },
})
