/**
 * Names that never change: the library's database belongs to the origin, the system's associations to the ids.
 * Renaming any of them would lose sight of people's libraries.
 */
export const appScheme = 'app'
export const appHost = 'lectern'
export const appOrigin = `${appScheme}://${appHost}`
export const appId = 'app.lectern.desktop'
export const linkScheme = 'lectern'

/** Whether a URL belongs to our own window. `URL.origin` is "null" for schemes of our own, so the parts are compared. */
export function isOwnUrl(url: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(url)
    return protocol === `${appScheme}:` && host === appHost && !username && !password
  } catch {
    return false
  }
}
