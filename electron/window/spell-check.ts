import { app, type Session } from 'electron'

/**
 * Switches spell checking. Chromium would fetch a dictionary as soon as it has a language, so it has none until a
 * person allows it. macOS brings its own dictionaries.
 */
export function applySpellCheck(session: Session, allowed: boolean): void {
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages(allowed ? languagesOf(session) : [])
  session.setSpellCheckerEnabled(allowed)
}

/** The system's language where there is a dictionary for it, and English, in which most papers are written. */
function languagesOf(session: Session): string[] {
  const locale = app.getLocale()
  const wanted = [locale, locale.split('-')[0] ?? '', 'en-US']
  return [...new Set(wanted)].filter((language) => session.availableSpellCheckerLanguages.includes(language))
}
