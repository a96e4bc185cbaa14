import type { MenuItemConstructorOptions } from 'electron'
import type { MenuAction, MenuState } from '../../shared/contract/app'
import type { Settings } from '../../shared/model/settings'
import { texts } from '../texts'

export interface MenuInput {
  platform: NodeJS.Platform
  state: MenuState
  theme: Settings['theme']
  developer: boolean
  act(action: MenuAction): void
  showLogs(): void
}

const words = texts.menu
const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The menu bar by the platform's conventions: an app menu on macOS, Settings and Quit under File elsewhere. */
export function menuTemplate(input: MenuInput): MenuItemConstructorOptions[] {
  const mac = input.platform === 'darwin'
  return [
    ...(mac ? [appMenu(input)] : []),
    fileMenu(input, mac),
    editMenu(input, mac),
    viewMenu(input),
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    helpMenu(input),
  ]
}

function item(
  input: MenuInput,
  id: MenuAction,
  label: string,
  accelerator?: string,
): MenuItemConstructorOptions {
  return { id, label, click: () => input.act(id), ...(accelerator === undefined ? {} : { accelerator }) }
}

function settingsItem(input: MenuInput): MenuItemConstructorOptions {
  return item(input, 'view.settings', words.settings, 'CmdOrCtrl+,')
}

function appMenu(input: MenuInput): MenuItemConstructorOptions {
  return {
    label: texts.app,
    submenu: [
      { role: 'about' },
      separator,
      settingsItem(input),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
}

function fileMenu(input: MenuInput, mac: boolean): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      item(input, 'import.openFile', words.open, 'CmdOrCtrl+O'),
      item(input, 'import.paste', words.paste, 'CmdOrCtrl+Shift+V'),
      item(input, 'import.sample', words.sample),
      separator,
      item(input, 'paper.new', words.newPaper, 'CmdOrCtrl+N'),
      separator,
      ...(mac ? [{ role: 'close' } as const] : [settingsItem(input), separator, { role: 'quit' } as const]),
    ],
  }
}

/** Undo and Redo belong to the window: in a text field the keys undo text first. So elsewhere than on macOS, where
 * the page sees a key before the menu does, the menu only shows them. */
function editMenu(input: MenuInput, mac: boolean): MenuItemConstructorOptions {
  const { undoLabel, redoLabel } = input.state
  const shown = { registerAccelerator: mac }
  return {
    label: words.edit,
    submenu: [
      {
        ...item(
          input,
          'edit.undo',
          undoLabel === null ? words.undo : words.undoWhat(undoLabel),
          'CmdOrCtrl+Z',
        ),
        ...shown,
      },
      {
        ...item(
          input,
          'edit.redo',
          redoLabel === null ? words.redo : words.redoWhat(redoLabel),
          redoKey(mac),
        ),
        ...shown,
      },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      item(input, 'search.focus', words.find, 'CmdOrCtrl+F'),
    ],
  }
}

function redoKey(mac: boolean): string {
  return mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'
}

function viewMenu(input: MenuInput): MenuItemConstructorOptions {
  const themes = [
    ['system', words.themeSystem],
    ['light', words.themeLight],
    ['dark', words.themeDark],
  ] as const
  return {
    label: words.view,
    submenu: [
      item(input, 'view.allPapers', words.allPapers),
      item(input, 'view.history', words.history),
      separator,
      item(input, 'view.palette', words.palette, 'CmdOrCtrl+K'),
      separator,
      {
        label: words.theme,
        submenu: themes.map(([theme, label]) => ({
          ...item(input, `view.theme.${theme}`, label),
          type: 'radio' as const,
          checked: input.theme === theme,
        })),
      },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...(input.developer
        ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
        : []),
    ],
  }
}

function helpMenu(input: MenuInput): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: words.help,
    submenu: [
      item(input, 'view.shortcuts', words.shortcuts),
      { label: words.logs, click: () => input.showLogs() },
      ...(input.platform === 'darwin' ? [] : [separator, { role: 'about' } as const]),
    ],
  }
}
