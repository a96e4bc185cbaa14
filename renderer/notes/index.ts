export { noteActions } from './actions'
export { NotesSection } from './NotesSection'
