import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimProfile } from './profile'
import { profileFolder } from './profile-folder'

const older = { electron: '25.1.1', chromium: 114 }
const newer = { electron: '45.4.1', chromium: 152 }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-profile-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stamp = () => JSON.parse(readFileSync(path.join(folder, 'profile.json'), 'utf8')) as unknown

describe('claimProfile', () => {
  it('marks a fresh profile', () => {
    expect(claimProfile(folder, older)).toBeNull()
    expect(stamp()).toEqual(older)
  })

  it('lets a newer Electron open an older profile, and remembers it', () => {
    claimProfile(folder, older)
    expect(claimProfile(folder, newer)).toBeNull()
    expect(stamp()).toEqual(newer)
  })

  it('refuses an older Electron and leaves the profile as it is', () => {
    claimProfile(folder, newer)
    expect(claimProfile(folder, older)).toEqual({ newer })
    expect(stamp()).toEqual(newer)
  })

  it('takes a damaged mark for none', () => {
    writeFileSync(path.join(folder, 'profile.json'), '{"electron":')
    expect(claimProfile(folder, older)).toBeNull()
    expect(stamp()).toEqual(older)
  })
})

describe('profileFolder', () => {
  const usual = { asked: '', appData: '/home/ada/.config', workingFolder: '/w', standIn: false }

  it('keeps the stand-in away from a real library', () => {
    expect(profileFolder(usual)).not.toBe(profileFolder({ ...usual, standIn: true }))
  })

  it('is where the command line says, from the folder of the call', () => {
    expect(profileFolder({ ...usual, asked: 'mine' })).toBe(path.resolve('/w/mine'))
  })
})
