import type { Note } from '../../../shared/model/note'
import { refusal } from '../failures'
import { command } from './command'
import { paperOf, titleOf } from './papers-of'
import type { Work } from './work'

async function noteOf(work: Work, id: string): Promise<Note> {
  const note = await work.notes.get(id)
  if (!note || note.trashedAt !== null) {
    throw refusal('library.noteGone', 'This note was deleted. What you typed was not saved to it.')
  }
  return note
}

/** A typing session is of one note, so its name is enough to tell what belongs together. */
function typingKey({ typingSession }: { typingSession?: string | undefined }): string | null {
  return typingSession === undefined ? null : `typing ${typingSession}`
}

export const addNote = command('addNote', {
  mergeKey: typingKey,
  async run(work, { paperId, text }) {
    const paper = await paperOf(work, paperId)
    const id = work.newId()
    work.notes.put({
      id,
      paperId,
      text,
      createdAt: work.now,
      changedAt: work.now,
      trashedAt: null,
    })
    return {
      output: { noteId: id },
      label: { key: 'history.addNote', params: { title: titleOf(paper) } },
    }
  },
})

export const editNote = command('editNote', {
  mergeKey: typingKey,
  async run(work, { noteId, text }) {
    const note = await noteOf(work, noteId)
    if (note.text !== text) work.notes.put({ ...note, text, changedAt: work.now })
    const paper = await work.papers.get(note.paperId)
    return { output: {}, label: { key: 'history.editNote', params: { title: titleOf(paper) } } }
  },
})

/** Puts a note into the trash; it goes for good with its paper, or when the trash is emptied. */
export const deleteNote = command('deleteNote', {
  async run(work, { noteId }) {
    const note = await noteOf(work, noteId)
    work.notes.put({ ...note, trashedAt: work.now })
    const paper = await work.papers.get(note.paperId)
    return { output: {}, label: { key: 'history.deleteNote', params: { title: titleOf(paper) } } }
  },
})
