import { describe, expect, it } from 'vitest'
import { SettingsPatch } from './settings'

describe('SettingsPatch', () => {
  it('leaves settings that are not named alone', () => {
    expect(SettingsPatch.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
  })

  it('refuses a setting that does not exist', () => {
    expect(SettingsPatch.safeParse({ colour: 'red' }).success).toBe(false)
  })

  it('refuses a wrong value', () => {
    expect(SettingsPatch.safeParse({ theme: 'pink' }).success).toBe(false)
  })
})
