import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { texts } from '../texts'

/** What a right click in text offers; nothing where there is neither a text field nor a selection. */
export function contextTemplate(
  params: Pick<
    ContextMenuParams,
    'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
  >,
  spelling: { replace(word: string): void; learn(word: string): void },
): MenuItemConstructorOptions[] {
  if (!params.isEditable) return params.selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  const word = params.misspelledWord
  const suggestions = params.dictionarySuggestions.map((suggestion) => ({
    label: suggestion,
    click: () => spelling.replace(suggestion),
  }))
  const learn = { label: texts.menu.addToDictionary, click: () => spelling.learn(word) }
  return [
    ...(word ? [...suggestions, learn, { type: 'separator' } as const] : []),
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ]
}
