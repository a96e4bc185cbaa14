import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Settings } from '../../shared/model/settings'
import { SettingsFile } from './settings-file'

let folder: string
let file: string
const defaults = Settings.parse({})

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-settings-test-'))
  file = path.join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('starts with the defaults', () => {
  expect(new SettingsFile(file).get()).toEqual(defaults)
})

it('keeps what was set for the next start', () => {
  new SettingsFile(file).set({ theme: 'dark' })
  expect(new SettingsFile(file).get()).toEqual({ ...defaults, theme: 'dark' })
})

it('leaves no unfinished file behind', () => {
  new SettingsFile(file).set({ theme: 'dark' })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

it('starts with the defaults from a damaged file, and keeps that file aside', () => {
  writeFileSync(file, '{"theme": "da')
  expect(new SettingsFile(file).get()).toEqual(defaults)
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"theme": "da')
})

it('keeps the good fields of a file with a bad one', () => {
  writeFileSync(file, JSON.stringify({ theme: 'pink', density: 'roomy' }))
  expect(new SettingsFile(file).get()).toEqual({ ...defaults, density: 'roomy' })
})

it.each(['null', '[]', '3', '"x"'])('starts with the defaults when the file holds %s', (text) => {
  writeFileSync(file, text)
  expect(new SettingsFile(file).get()).toEqual(defaults)
})

it('changes nothing when the file cannot be written', () => {
  const onChange = vi.fn()
  writeFileSync(path.join(folder, 'a-file'), '')
  const settings = new SettingsFile(path.join(folder, 'a-file', 'settings.json'), onChange)
  expect(() => settings.set({ theme: 'dark' })).toThrow('could not be saved')
  expect(settings.get()).toEqual(defaults)
  expect(onChange).not.toHaveBeenCalled()
})
