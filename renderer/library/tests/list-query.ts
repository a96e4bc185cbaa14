import type { ListQuery } from '../calls'

/** Every paper outside the trash, newest first. */
export const emptyListQuery: ListQuery = {
  source: { kind: 'all' },
  filter: {
    statuses: [],
    tagIds: [],
    hasCode: false,
    hasNotes: false,
    minRating: 0,
    subjects: [],
    addedSince: null,
  },
  sort: { column: 'added', direction: 'descending' },
  text: '',
}
