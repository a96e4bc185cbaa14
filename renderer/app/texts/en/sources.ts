export const sources = {
  'sources.label': 'Sources',
  'sources.all': 'All papers',
  'sources.trash': 'Trash',
  'sources.status.inbox': 'Inbox',
  'sources.status.to-read': 'To read',
  'sources.status.reading': 'Reading',
  'sources.status.read': 'Read',
  'sources.status.set-aside': 'Set aside',
  'sources.add': 'Add papers',
  'sources.none': 'None yet',
  'sources.saved': '{count, plural, one {# paper} other {# papers}}, all saved',
  'sources.empty': '0 papers',
} as const
