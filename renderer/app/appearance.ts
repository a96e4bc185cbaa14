import type { Settings } from '../../shared/model/settings'
import { useApp } from './store'

const darkSystem = matchMedia('(prefers-color-scheme: dark)')

function show(settings: Settings | null): void {
  const theme = settings?.theme ?? 'system'
  const dark = theme === 'dark' || (theme === 'system' && darkSystem.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  document.documentElement.dataset['density'] = settings?.density ?? 'default'
}

/** Keeps theme and density of the page as the settings say, or as the system does. */
export function followAppearance(): () => void {
  const update = () => show(useApp.getState().settings)
  update()
  darkSystem.addEventListener('change', update)
  const stop = useApp.subscribe((state, before) => {
    if (state.settings !== before.settings) update()
  })
  return () => {
    stop()
    darkSystem.removeEventListener('change', update)
  }
}
