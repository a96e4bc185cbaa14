import { action, type Action } from './actions'
import { changeSettings } from './settings'
import { useApp } from './store'
import { redo, undo } from './undo'

const app = () => useApp.getState()

function view(id: string, title: Action['title'], run: () => void | Promise<void>, key?: string): Action {
  return action(id, { title, group: 'app.group.view', scope: 'everywhere', ...(key ? { key } : {}), run })
}

/** What can be done anywhere in the window. The ids stand in the contract's list of menu actions too. */
export const shellActions: Action[] = [
  action('edit.undo', {
    title: 'history.undo',
    group: 'app.group.edit',
    scope: 'everywhere',
    key: 'Mod+z',
    run: undo,
  }),
  action('edit.redo', {
    title: 'history.redo',
    group: 'app.group.edit',
    scope: 'everywhere',
    key: 'Mod+Shift+z',
    alsoKeys: ['Mod+y'],
    run: redo,
  }),
  view(
    'view.allPapers',
    'app.action.allPapers',
    () => app().go({ kind: 'library', source: { kind: 'all' } }),
    'Mod+1',
  ),
  view('view.history', 'app.action.history', () => app().go({ kind: 'history' }), 'Mod+Shift+h'),
  view('view.settings', 'app.action.settings', () => app().go({ kind: 'settings' }), 'Mod+,'),
  view('view.shortcuts', 'app.action.shortcuts', () => app().open('shortcuts'), '?'),
  view('view.about', 'app.action.about', () => app().open('about')),
  action('view.palette', {
    title: 'app.action.palette',
    group: 'app.group.view',
    scope: 'everywhere',
    key: 'Mod+k',
    inPalette: false,
    run: () => app().open('palette'),
  }),
  view('view.theme.system', 'app.action.themeSystem', () => changeSettings({ theme: 'system' })),
  view('view.theme.light', 'app.action.themeLight', () => changeSettings({ theme: 'light' })),
  view('view.theme.dark', 'app.action.themeDark', () => changeSettings({ theme: 'dark' })),
  view('view.rows.one', 'app.action.rowsOne', () => changeSettings({ listRows: 'one-line' })),
  view('view.rows.two', 'app.action.rowsTwo', () => changeSettings({ listRows: 'two-line' })),
]
