import { acceptReview } from './accept-review'
import { takeDeclined } from './take-declined'
import { setCitationKey } from './citation-key'
import {
  addToCollection,
  createCollection,
  deleteCollection,
  moveCollection,
  removeFromCollection,
  renameCollection,
} from './collections'
import type { Commands } from './command'
import { addIdentifiers, chooseLeadVersion, editFields, setCodeLinks } from './fields'
import { createPaper } from './new-paper'
import { addNote, deleteNote, editNote } from './notes'
import { setRating, setStatus } from './status'
import { addTags, deleteTag, mergeTags, recolourTag, removeTags, renameTag } from './tags'
import { emptyTrash, restorePapers, trashPapers } from './trash'

/** Every command by the name it has in `calls/commands.ts`; the type refuses a missing one. */
export const commandList: Commands = {
  setStatus,
  setRating,
  addTags,
  removeTags,
  renameTag,
  recolourTag,
  mergeTags,
  deleteTag,
  createCollection,
  renameCollection,
  moveCollection,
  deleteCollection,
  addToCollection,
  removeFromCollection,
  editFields,
  setCitationKey,
  addIdentifiers,
  chooseLeadVersion,
  setCodeLinks,
  createPaper,
  trashPapers,
  restorePapers,
  emptyTrash,
  addNote,
  editNote,
  deleteNote,
  acceptReview,
  takeDeclined,
}
