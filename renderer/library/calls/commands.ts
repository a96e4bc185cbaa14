import { z } from '../../../shared/zod'
import { CodeLink } from '../../../shared/model/code-link'
import { Fields } from '../../../shared/model/fields'
import { Identifier } from '../../../shared/model/identifier'
import { PaperId, ReadingStatus, RowId } from '../../../shared/model/paper'
import { TagColour } from '../../../shared/model/tag'

const paperIds = z.array(PaperId).nonempty()
const done = z.object({})

/**
 * Everything that changes the library and can be undone. Each is one transaction, one line of history
 * and one step of undo. Outputs carry what the window needs to go on (ids of what was made).
 */
export const commands = {
  setStatus: { input: z.object({ paperIds, status: ReadingStatus }), output: done },
  setRating: { input: z.object({ paperIds, rating: z.number().int().min(0).max(5) }), output: done },
  /** Gives papers tags by name; a name that is new makes a tag. Names compare without case. */
  addTags: {
    input: z.object({ paperIds, names: z.array(z.string().trim().min(1)).nonempty() }),
    output: done,
  },
  removeTags: { input: z.object({ paperIds, tagIds: z.array(RowId).nonempty() }), output: done },
  renameTag: { input: z.object({ tagId: RowId, name: z.string().trim().min(1) }), output: done },
  recolourTag: { input: z.object({ tagId: RowId, colour: TagColour }), output: done },
  /** All papers of the first tags get the other; the first are gone. */
  mergeTags: { input: z.object({ tagIds: z.array(RowId).nonempty(), intoTagId: RowId }), output: done },
  deleteTag: { input: z.object({ tagId: RowId }), output: done },
  createCollection: {
    input: z.object({ name: z.string().trim().min(1), parentId: RowId.nullable() }),
    output: z.object({ collectionId: RowId }),
  },
  renameCollection: {
    input: z.object({ collectionId: RowId, name: z.string().trim().min(1) }),
    output: done,
  },
  /** Refused with `library.collectionCycle` where it would put a collection into itself. */
  moveCollection: {
    input: z.object({ collectionId: RowId, parentId: RowId.nullable(), order: z.number() }),
    output: done,
  },
  /** Its subcollections go with it; papers stay in the library. */
  deleteCollection: { input: z.object({ collectionId: RowId }), output: done },
  addToCollection: { input: z.object({ paperIds, collectionId: RowId }), output: done },
  removeFromCollection: { input: z.object({ paperIds, collectionId: RowId }), output: done },
  /** A person's correction of the leading version: each changed field is theirs from now on. */
  editFields: { input: z.object({ paperId: PaperId, changes: Fields.partial() }), output: done },
  /** Refused with `library.citationKeyTaken` or `library.citationKeyInvalid`. */
  setCitationKey: { input: z.object({ paperId: PaperId, citationKey: z.string() }), output: done },
  addIdentifiers: {
    input: z.object({ paperId: PaperId, identifiers: z.array(Identifier).nonempty() }),
    output: done,
  },
  chooseLeadVersion: { input: z.object({ paperId: PaperId, versionId: RowId }), output: done },
  setCodeLinks: { input: z.object({ paperId: PaperId, codeLinks: z.array(CodeLink) }), output: done },
  createPaper: { input: z.object({ fields: Fields }), output: z.object({ paperId: PaperId }) },
  trashPapers: { input: z.object({ paperIds }), output: done },
  restorePapers: { input: z.object({ paperIds }), output: done },
  /** Removes what is in the trash for good; undo brings it back as long as history holds it. */
  emptyTrash: { input: z.object({}), output: done },
  /** With a `typingSession`, the edits of that session are one command with it. */
  addNote: {
    input: z.object({ paperId: PaperId, text: z.string(), typingSession: z.string().optional() }),
    output: z.object({ noteId: RowId }),
  },
  /** Calls with the same `typingSession` are one command in history. */
  editNote: { input: z.object({ noteId: RowId, text: z.string(), typingSession: z.string() }), output: done },
  deleteNote: { input: z.object({ noteId: RowId }), output: done },
  /**
   * Takes the review's taken entries into the library by each one's choice, keeps the others as declined,
   * and closes the review. Undo opens it again.
   */
  acceptReview: {
    input: z.object({ reviewId: RowId }),
    output: z.object({
      importId: RowId,
      paperIds: z.array(PaperId),
      declined: z.number().int(),
      updated: z.number().int(),
    }),
  },
  takeDeclined: {
    input: z.object({ declinedIds: z.array(RowId).nonempty() }),
    output: z.object({ paperIds: z.array(PaperId) }),
  },
} as const
