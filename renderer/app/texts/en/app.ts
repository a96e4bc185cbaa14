export const app = {
  'app.name': 'Lectern',
  'app.group.view': 'View',
  'app.group.edit': 'Edit',

  'app.action.allPapers': 'Show all papers',
  'app.action.history': 'Show history',
  'app.action.settings': 'Settings',
  'app.action.shortcuts': 'Keyboard shortcuts',
  'app.action.about': 'About Lectern',
  'app.action.palette': 'Find a command or paper',
  'app.action.themeSystem': 'Theme: as the system',
  'app.action.themeLight': 'Theme: light',
  'app.action.themeDark': 'Theme: dark',
  'app.action.rowsOne': 'Rows: one line',
  'app.action.rowsTwo': 'Rows: two lines',
  'app.action.togglePaper': 'Show or hide the paper beside the list',

  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.dismiss': 'Dismiss',
  'app.remove': 'Remove {name}',
  'app.tag.create': 'New tag “{name}”',
  'app.tag.none': 'Type a name to make a tag',
  'app.paperNotFound': 'No paper has the key {key}',

  'app.standIn':
    'This is the stand-in Electron {electron}, for building and testing. Do not keep a real library in it.',

  'app.splitter.sources': 'Width of the sources',
  'app.splitter.paper': 'Width of the paper',
  'app.paper.show': 'Show paper',
  'app.paper.close': 'Close paper',
  'app.paper.label': 'Paper',

  'app.welcome.text': 'Bring in a day’s papers, and Lectern sorts out titles, authors and links.',
  'app.welcome.paste': 'Paste a listing',
  'app.welcome.pasteHint': 'A listing of new papers, as copied from its page',
  'app.welcome.open': 'Open a file',
  'app.welcome.openHint': 'A saved listing; you can also drop it here',
  'app.welcome.sample': 'Try the sample',
  'app.welcome.sampleHint': 'Some invented papers to look around with, removed in one step',

  'app.palette.label': 'Commands and papers',
  'app.palette.placeholder': 'Find a command, a source or a paper',
  'app.palette.sources': 'Sources',
  'app.palette.papers': 'Papers',
  'app.palette.nothing': 'Nothing matches “{text}”.',
  'app.palette.choose': 'choose',
  'app.palette.run': 'run',
  'app.palette.found': '{count, plural, =0 {Nothing found} one {# result} other {# results}}',

  'app.shortcuts.title': 'Keyboard shortcuts',
  'app.shortcuts.change': 'Change keys',
  'app.shortcuts.off': 'Single-letter keys are switched off.',

  'app.about.title': 'About Lectern',
  'app.about.what': 'A reference manager for people who follow new papers every day.',
  'app.about.version': 'Version {version}',
  'app.about.runtime': 'Electron {electron}, Chromium {chrome}',
  'app.about.licence': 'Free software under the MIT licence.',
  'app.about.fonts':
    'Inter and Source Serif 4 come with it under the SIL Open Font License 1.1. Mathematics is set by KaTeX (MIT).',

  'app.error.title': 'This view stopped working',
  'app.error.text':
    'Nothing in your library was lost: every change is on disk once it shows. Load the window again to go on.',
  'app.error.reload': 'Load again',
  'app.error.details': 'What went wrong',
  'app.error.unexpected': 'Something went wrong',
  'app.error.unexpectedText':
    'The last step may not have worked; nothing in your library was lost. If it keeps happening, load the window again. The log has the details.',
  'app.error.logs': 'Show logs',
  'app.library.failed': 'The library did not open',
  'app.library.failedKept': 'Your papers stay on disk as they were.',
  'app.library.tryAgain': 'Try again',
} as const
