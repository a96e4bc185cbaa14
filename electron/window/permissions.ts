import type { Session } from 'electron'
import { isOwnUrl } from '../identity'

/** Storage that is not evicted, "Copy", and full screen: the window needs no more. */
const allowed = new Set(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen'])

export function isAllowed(permission: string, requestingUrl: string): boolean {
  return allowed.has(permission) && isOwnUrl(requestingUrl)
}

/** Denies every permission that `isAllowed` does not name, and every device. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    answer(
      isAllowed(permission, details.requestingUrl || (contents as typeof contents | null)?.getURL() || ''),
    )
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
}
