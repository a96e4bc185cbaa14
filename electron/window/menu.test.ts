import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { MenuAction } from '../../shared/contract/app'
import { contextTemplate } from './context-template'
import { menuTemplate, type MenuInput } from './menu'

function input(platform: NodeJS.Platform, more: Partial<MenuInput> = {}): MenuInput {
  return {
    platform,
    state: { undoLabel: null, redoLabel: null, hasSelection: false, view: 'library' },
    theme: 'system',
    developer: false,
    act: vi.fn(),
    showLogs: vi.fn(),
    ...more,
  }
}

function flat(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

describe.each(['darwin', 'win32', 'linux'] as const)('the menu on %s', (platform) => {
  it('offers every action of the contract once', () => {
    const ids = flat(menuTemplate(input(platform))).flatMap(({ id }) => id ?? [])
    expect(ids.sort()).toEqual([...MenuAction.options].sort())
  })

  it('gives no key to two items', () => {
    const keys = flat(menuTemplate(input(platform))).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('says what Undo undoes', () => {
    const state = {
      undoLabel: 'Tag 12 papers',
      redoLabel: null,
      hasSelection: false,
      view: 'library' as const,
    }
    const undo = flat(menuTemplate(input(platform, { state }))).find(({ id }) => id === 'edit.undo')
    expect(undo?.label).toBe('Undo: Tag 12 papers')
  })

  it('has the developer’s items only in development', () => {
    const roles = (developer: boolean) =>
      flat(menuTemplate(input(platform, { developer }))).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})

it('leaves the keys of Undo to the window where the menu would take them from text fields', () => {
  const undo = flat(menuTemplate(input('linux'))).find(({ id }) => id === 'edit.undo')
  expect(undo?.registerAccelerator).toBe(false)
})

describe('a right click', () => {
  const params = { isEditable: true, selectionText: '', misspelledWord: '', dictionarySuggestions: [] }
  const spelling = { replace: vi.fn(), learn: vi.fn() }

  it('offers nothing beside text', () => {
    expect(contextTemplate({ ...params, isEditable: false }, spelling)).toEqual([])
  })

  it('offers to copy selected text', () => {
    const template = contextTemplate({ ...params, isEditable: false, selectionText: 'a title' }, spelling)
    expect(template).toEqual([{ role: 'copy' }])
  })

  it('offers spelling only for a word that is marked', () => {
    const labels = (misspelledWord: string) =>
      contextTemplate({ ...params, misspelledWord, dictionarySuggestions: ['lectern'] }, spelling).map(
        ({ label }) => label,
      )
    expect(labels('')).not.toContain('lectern')
    expect(labels('lectren')[0]).toBe('lectern')
  })
})
