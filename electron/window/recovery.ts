import { app, dialog, type BrowserWindow } from 'electron'
import { texts } from '../texts'

/**
 * When the window's process dies or hangs: says so and offers to load it anew. The library's truth is on disk, so
 * nothing is lost by it.
 */
export function recoverWindow(window: BrowserWindow, log: (text: string) => void): void {
  const words = texts.dialogs
  let asking = false

  async function ask(message: string, detail: string, buttons: readonly string[]): Promise<number | null> {
    if (asking || window.isDestroyed()) return null
    asking = true
    const options = {
      type: 'warning' as const,
      message,
      detail,
      buttons: [...buttons],
      defaultId: 0,
      noLink: true,
    }
    const { response } = await dialog.showMessageBox(window, options)
    asking = false
    return window.isDestroyed() ? null : response
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(`window process gone: ${reason} ${String(exitCode)}`)
    void ask(words.crashed, words.crashedDetail, [words.reload, words.quit]).then((answer) => {
      if (answer === 0) window.webContents.reload()
      if (answer === 1) app.quit()
    })
  })
  window.on('unresponsive', () => {
    log('window unresponsive')
    void ask(words.unresponsive, words.unresponsiveDetail, [words.wait, words.reload]).then((answer) => {
      // A hung page cannot be reloaded; its process is ended, and the handler above would ask again.
      if (answer === 1) window.webContents.forcefullyCrashRenderer()
    })
  })
}
