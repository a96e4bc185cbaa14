import { appCalls, appEvents } from './app'
import { clipboardCalls } from './clipboard'
import { importCalls, importStreams } from './import'
import { settingsCalls, settingsEvents } from './settings'
import { shellCalls } from './shell'

/** Every call between a window and main. */
export const calls = {
  app: appCalls,
  import: importCalls,
  clipboard: clipboardCalls,
  shell: shellCalls,
  settings: settingsCalls,
}

export const streams = { import: importStreams }

/** Every event from main, by the name under which the window listens. */
export const events = {
  'app.opened': appEvents.opened,
  'app.action': appEvents.action,
  'settings.changed': settingsEvents.changed,
}

export type EventName = keyof typeof events
