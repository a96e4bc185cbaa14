import { z } from '../zod'
import { Settings } from '../model/settings'
import { call, event } from './define'

// Not Settings.partial(): that would fill every missing field with its default.
const fieldsWithoutDefaults = Object.fromEntries(
  Object.entries(Settings.shape).map(([name, field]) => [name, field.unwrap().optional()]),
)

/** Some of the settings; those left out stay as they are. */
export const SettingsPatch = z.strictObject(fieldsWithoutDefaults) as unknown as z.ZodType<
  Partial<Settings>,
  Partial<Settings>
>

export const settingsCalls = {
  get: call('settings.get', { input: z.undefined(), output: Settings }),
  set: call('settings.set', { input: SettingsPatch, output: Settings }),
}

export const settingsEvents = {
  changed: event('settings.changed', Settings),
}
