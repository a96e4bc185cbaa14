import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { appScheme } from '../identity'
import { headersFor, resolveAppFile } from './app-files'

/** Makes `app://` an origin like https: storage, fetch, workers. Before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the window's files from a folder; every answer carries the policy. */
export function serveAppFiles(session: Session, folder: string): void {
  session.protocol.handle(appScheme, async ({ method, url }) => {
    const target = resolveAppFile(method, url, folder)
    if ('status' in target) return new Response(null, { status: target.status, headers: headersFor(null) })
    try {
      const body = method === 'HEAD' ? null : await readFile(target.file)
      return new Response(body, { headers: headersFor(target.file) })
    } catch {
      return new Response(null, { status: 404, headers: headersFor(null) })
    }
  })
}
