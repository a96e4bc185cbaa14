export const settings = {
  'settings.title': 'Settings',
  'settings.appearance': 'Appearance',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.density': 'Row height',
  'settings.density.compact': 'Compact',
  'settings.density.default': 'Default',
  'settings.density.roomy': 'Roomy',
  'settings.listRows': 'Rows of the list',
  'settings.listRows.one-line': 'One line',
  'settings.listRows.two-line': 'Two lines',

  'settings.reviews': 'New papers',
  'settings.takeByDefault': 'A new review starts with',
  'settings.takeByDefault.all': 'all entries taken',
  'settings.takeByDefault.none': 'none taken',

  'settings.writing': 'Writing',
  'settings.spellCheck': 'Check spelling in notes',
  'settings.spellCheckHint':
    'Off, nothing is fetched. On, the dictionary for your language may be downloaded once where the system brings none; what you write stays here.',

  'settings.keys': 'Keys',
  'settings.singleKeys': 'Single-letter keys',
  'settings.singleKeysHint':
    'Letters, digits and signs without Ctrl, such as j or 1. They never act while you write. Switch them off if speech input or stray keys set them off.',
  'settings.keys.action': 'Action',
  'settings.keys.key': 'Key',
  'settings.keys.change': ': change the key of {title}',
  'settings.keys.press': 'Press a key…',
  'settings.keys.none': 'none',
  'settings.keys.off': 'Switch off the key of {title}',
  'settings.keys.reset': 'Back to {key}',
  'settings.keys.resetNone': 'Back to no key',
  'settings.keys.conflict': 'Also the key of “{title}”. Only one of them will act.',
  'settings.keys.silenced': 'Off with single-letter keys',

  'settings.storage': 'Library',
  'settings.storage.persisted': 'The system keeps this library even when the disk runs short.',
  'settings.storage.notPersisted':
    'The system has not promised to keep this library when the disk runs short. It is asked again at each start.',
  'settings.storage.size':
    '{papers, plural, one {# paper} other {# papers}}, {used} on disk, {free} free for it',
  'settings.folder': 'Where your data lives',
  'settings.folderHint': 'Close Lectern before you copy this folder.',
  'settings.logs': 'Logs',
  'settings.logsHint': 'Logs and crash reports stay on this computer and hold no titles or notes.',
  'settings.logs.show': 'Show the folder',
  'settings.about': 'About Lectern',
} as const
