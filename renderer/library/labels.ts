import type { ReadingStatus } from '../../shared/model/paper'

/**
 * The sentences that name commands in history, in Undo's menu item and in toasts: each key of the texts with
 * the parameters it is filled with. `title` is a paper's or a note's paper's title, cut to `longestTitle`.
 */
export interface LabelParams {
  'history.setStatus': { count: number; status: ReadingStatus; title: string }
  'history.setRating': { count: number; rating: number; title: string }
  'history.addTags': { count: number; names: string; title: string }
  'history.removeTags': { count: number; names: string; title: string }
  'history.renameTag': { from: string; to: string }
  'history.recolourTag': { name: string; colour: string }
  'history.mergeTags': { names: string; into: string; count: number }
  'history.deleteTag': { name: string; count: number }
  'history.createCollection': { name: string }
  'history.renameCollection': { from: string; to: string }
  'history.moveCollection': { name: string }
  'history.deleteCollection': { name: string; count: number }
  'history.addToCollection': { count: number; name: string; title: string }
  'history.removeFromCollection': { count: number; name: string; title: string }
  /** `field` is a name of Fields where one changed, empty where several did. */
  'history.editFields': { title: string; field: string; fields: number }
  'history.setCitationKey': { from: string; to: string }
  'history.addIdentifiers': { title: string; count: number; value: string }
  'history.chooseLeadVersion': { title: string; label: string }
  'history.setCodeLinks': { title: string; count: number }
  'history.createPaper': { title: string }
  'history.trashPapers': { count: number; title: string }
  'history.restorePapers': { count: number; title: string }
  'history.emptyTrash': { count: number }
  'history.addNote': { title: string }
  'history.editNote': { title: string }
  'history.deleteNote': { title: string }
  /** `source` is the import's name, `taken` counts new papers, `updated` changed ones. */
  'history.acceptReview': { taken: number; updated: number; declined: number; source: string }
  'history.takeDeclined': { count: number; title: string }
  'history.discardReview': { count: number; source: string }
}
export type LabelKey = keyof LabelParams

/** A command's name for people, ready for any language. */
export type Label = { [Key in LabelKey]: { key: Key; params: LabelParams[Key] } }[LabelKey]

const keys: Record<LabelKey, true> = {
  'history.setStatus': true,
  'history.setRating': true,
  'history.addTags': true,
  'history.removeTags': true,
  'history.renameTag': true,
  'history.recolourTag': true,
  'history.mergeTags': true,
  'history.deleteTag': true,
  'history.createCollection': true,
  'history.renameCollection': true,
  'history.moveCollection': true,
  'history.deleteCollection': true,
  'history.addToCollection': true,
  'history.removeFromCollection': true,
  'history.editFields': true,
  'history.setCitationKey': true,
  'history.addIdentifiers': true,
  'history.chooseLeadVersion': true,
  'history.setCodeLinks': true,
  'history.createPaper': true,
  'history.trashPapers': true,
  'history.restorePapers': true,
  'history.emptyTrash': true,
  'history.addNote': true,
  'history.editNote': true,
  'history.deleteNote': true,
  'history.acceptReview': true,
  'history.takeDeclined': true,
  'history.discardReview': true,
}

/** Every label's key, for the test that all of them have a text. */
export const labelKeys = Object.keys(keys) as LabelKey[]

const longestTitle = 80

/** A title short enough for a menu item. */
export function shortTitle(title: string): string {
  if (title.length <= longestTitle) return title
  return `${title.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`
}
