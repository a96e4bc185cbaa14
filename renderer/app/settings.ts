import { Settings } from '../../shared/model/settings'
import { useApp } from './store'

/** Changes some settings: shown at once, then kept by main. What main refuses is taken back and told. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { settings, setSettings, toast } = useApp.getState()
  const before = settings ?? Settings.parse({})
  setSettings({ ...before, ...change })
  const answer = await window.lectern.settings.set(change)
  if (answer.ok) return
  setSettings(before)
  toast({ text: answer.failure.message, tone: 'danger' })
}

/** Reads the settings and follows them. Answers how to stop. */
export async function followSettings(): Promise<() => void> {
  const { setSettings } = useApp.getState()
  const answer = await window.lectern.settings.get()
  setSettings(answer.ok ? answer.value : Settings.parse({}))
  return window.lectern.on('settings.changed', setSettings)
}

/** One setting, as it is now. Before they are read, its default. */
export function useSetting<Name extends keyof Settings>(name: Name): Settings[Name] {
  return useApp((state) => (state.settings ?? defaults)[name])
}

const defaults = Settings.parse({})
