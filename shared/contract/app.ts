import { z } from '../zod'
import { PaperId } from '../model/paper'
import { call, event } from './define'
import { Failure } from './failure'
import { FileToken } from './files'

/** What the menus can start. Each id is an action of the renderer; a test there checks that all of them exist. */
export const MenuAction = z.enum([
  'import.openFile',
  'import.paste',
  'import.sample',
  'paper.new',
  'edit.undo',
  'edit.redo',
  'search.focus',
  'view.allPapers',
  'view.history',
  'view.settings',
  'view.palette',
  'view.shortcuts',
  'view.theme.system',
  'view.theme.light',
  'view.theme.dark',
])
export type MenuAction = z.infer<typeof MenuAction>

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  chrome: z.string(),
  platform: z.string(),
  /** True on the Electron that only stands in for the official one: never for somebody's real library. */
  standIn: z.boolean(),
  /** For people to read; not a path that any call takes. */
  profileFolder: z.string(),
  /** One for each run of the app. */
  sessionId: z.uuid(),
})
export type AppInfo = z.infer<typeof AppInfo>

/** What the menu bar shows of the window's state. A null label means that there is nothing to undo or redo. */
export const MenuState = z.object({
  undoLabel: z.string().nullable(),
  redoLabel: z.string().nullable(),
  hasSelection: z.boolean(),
  view: z.enum(['library', 'review', 'history', 'settings']),
})
export type MenuState = z.infer<typeof MenuState>

/** A paper as a `lectern://paper/…` link names it: by its id or by its citation key. */
export const PaperLink = z.union([
  z.object({ paperId: PaperId }),
  z.object({ citationKey: z.string().min(1).max(200) }),
])
export type PaperLink = z.infer<typeof PaperLink>

export const Opened = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('files'), files: z.array(FileToken).min(1) }),
  z.object({ kind: z.literal('link'), paper: PaperLink }),
  /** A file was asked for that cannot be opened. */
  z.object({ kind: z.literal('refused'), failure: Failure }),
])
export type Opened = z.infer<typeof Opened>

export const appCalls = {
  info: call('app.info', { input: z.undefined(), output: AppInfo }),
  /** The window listens to events: what was opened meanwhile comes now. */
  ready: call('app.ready', { input: z.undefined(), output: z.undefined() }),
  setMenuState: call('app.setMenuState', { input: MenuState, output: z.undefined() }),
  /** Writes an unexpected error to the local log; it goes nowhere else. */
  reportError: call('app.reportError', {
    input: z.object({
      message: z.string().max(2_000),
      stack: z.string().max(20_000).optional(),
      where: z.string().max(200),
    }),
    output: z.undefined(),
  }),
  /** Opens the folder of the logs in the system's file browser. */
  showLogs: call('app.showLogs', { input: z.undefined(), output: z.undefined() }),
  /** Loads the window anew; what is on disk stays. */
  reload: call('app.reload', { input: z.undefined(), output: z.undefined() }),
}

export const appEvents = {
  /** Files or a link opened from outside: command line, second start, file browser, `lectern://`. */
  opened: event('app.opened', Opened),
  /** A menu item was chosen. */
  action: event('app.action', z.object({ id: MenuAction })),
}
