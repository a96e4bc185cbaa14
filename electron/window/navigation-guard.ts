import type { App, Session, WebContents } from 'electron'
import { isOwnUrl } from '../identity'

/** The window shows one document; only loading that one anew is a navigation it may make. */
export function mayNavigate(url: string): boolean {
  return isOwnUrl(url) && new URL(url).pathname === '/'
}

/** What the window may load. Its own files, blobs it made, the developer's tools; never anything from a network. */
export function mayRequest(url: string): boolean {
  return isOwnUrl(url) || /^(blob:app:\/\/lectern\/|data:|devtools:)/.test(url)
}

/** Denies navigation, new windows and embedded pages in all contents that the app ever makes. */
export function guardNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event, url) => {
    if (!mayNavigate(url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** A second fence behind the content security policy: requests to anywhere else are cancelled. */
export function guardRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}
