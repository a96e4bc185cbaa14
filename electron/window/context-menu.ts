import { Menu, type BrowserWindow } from 'electron'
import { contextTemplate } from './context-template'

/** Shows the menu on right clicks in text. Suggestions come only when spell checking was allowed. */
export function offerContextMenu(window: BrowserWindow): void {
  const contents = window.webContents
  contents.on('context-menu', (_event, params) => {
    const template = contextTemplate(params, {
      replace: (word) => contents.replaceMisspelling(word),
      learn: (word) => contents.session.addWordToSpellCheckerDictionary(word),
    })
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
