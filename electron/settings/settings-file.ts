import { Settings } from '../../shared/model/settings'
import { failure, FailureError } from '../../shared/contract/failure'
import { readJson, setAside, writeJson } from '../json-file/json-file'
import { texts } from '../texts'

/** What a person prefers, in one JSON file of the profile. */
export class SettingsFile {
  private current: Settings

  constructor(
    private readonly file: string,
    private readonly onChange: (settings: Settings) => void = () => undefined,
  ) {
    this.current = this.load()
  }

  get(): Settings {
    return this.current
  }

  /** Changes some settings and writes all. A write that fails changes nothing. */
  set(patch: Partial<Settings>): Settings {
    const next = Settings.parse({ ...this.current, ...withoutUndefined(patch) })
    try {
      writeJson(this.file, next)
    } catch {
      throw new FailureError(
        failure('settings.notSaved', texts.failures.settingsNotSaved, {
          hint: texts.failures.settingsNotSavedHint,
        }),
      )
    }
    this.current = next
    this.onChange(next)
    return next
  }

  private load(): Settings {
    const read = readJson(this.file)
    if (read.state === 'damaged') setAside(this.file)
    return readSettings(read.state === 'value' ? read.value : {})
  }
}

/** Settings from whatever a file held: a field that does not fit falls back to its default, the others stay. */
export function readSettings(value: unknown): Settings {
  const fields =
    typeof value === 'object' && value !== null ? Object.entries(value as Record<string, unknown>) : []
  const fitting = fields.filter(([name, field]) => Settings.safeParse({ [name]: field }).success)
  return Settings.parse(Object.fromEntries(fitting))
}

function withoutUndefined(patch: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
}
