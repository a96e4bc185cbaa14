import { app, type BrowserWindow, ipcMain, Menu, nativeTheme, session, shell } from 'electron'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { calls, events, type EventName } from '../shared/contract/index'
import type { EventPayload } from '../shared/contract/bridge'
import { preloadCalls } from '../shared/contract/preload-calls'
import type { MenuState } from '../shared/contract/app'
import { CallTable } from './contract/call-table'
import { channels } from './contract/channels'
import type { Sender } from './contract/senders'
import { appInfo, handlersFor } from './handlers'
import { FileTokens } from './import/file-tokens'
import { ParseProcesses } from './import/parse-processes'
import { serveStreams } from './import/streams'
import type { LogFile } from './log/log-file'
import { Opening } from './opening'
import { SettingsFile } from './settings/settings-file'
import { serveAppFiles } from './window/app-protocol'
import { offerContextMenu } from './window/context-menu'
import { menuTemplate } from './window/menu'
import { guardRequests } from './window/navigation-guard'
import { guardPermissions } from './window/permissions'
import { recoverWindow } from './window/recovery'
import { applySpellCheck } from './window/spell-check'
import { openWindow } from './window/window'

type Messenger = Electron.IpcMainEvent | Electron.IpcMainInvokeEvent

/** The running app: its services, and the one window that they serve. */
export class Lectern {
  private readonly folder = app.getPath('userData')
  private readonly tokens = new FileTokens()
  private readonly processes = new ParseProcesses()
  private readonly settings = new SettingsFile(path.join(this.folder, 'settings.json'), () =>
    this.applySettings(),
  )
  private readonly opening = new Opening(this.tokens)
  private readonly reportError = (error: unknown, where: string) => this.log.error(error, where)
  private window: BrowserWindow | null = null
  private menuState: MenuState = { undoLabel: null, redoLabel: null, hasSelection: false, view: 'library' }

  constructor(
    private readonly standIn: boolean,
    private readonly log: LogFile,
  ) {}

  /** False when another instance runs and has taken over what this one should open. */
  claimInstance(): boolean {
    this.opening.listenToSystem()
    return this.opening.claimInstance(() => this.showWindow())
  }

  /** Serves the contract and opens the window. Once, when Electron is ready. */
  open(): void {
    serveAppFiles(session.defaultSession, path.join(__dirname, '..', 'renderer'))
    guardRequests(session.defaultSession)
    guardPermissions(session.defaultSession)
    this.serveContract()
    this.applySettings()
    this.showWindow()
    app.on('activate', () => this.showWindow())
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
  }

  private serveContract(): void {
    const table = new CallTable(this.reportError)
    const handlers = handlersFor({
      info: appInfo(this.standIn, randomUUID()),
      log: this.log,
      settings: this.settings,
      tokens: this.tokens,
      resources: path.join(app.getAppPath(), 'resources'),
      window: () => this.window,
      windowReady: () => this.opening.queue.release((opened) => this.send('app.opened', opened)),
      setMenuState: (state) => this.setMenuState(state),
    })
    table.add(calls.app, handlers.app)
    table.add(calls.import, handlers.import)
    table.add(calls.clipboard, handlers.clipboard)
    table.add(calls.shell, handlers.shell)
    table.add(calls.settings, handlers.settings)
    table.add(preloadCalls, {
      registerDroppedPaths: async ({ paths }) => ({
        files: await Promise.all(paths.map((file) => this.tokens.register(file))),
      }),
    })
    ipcMain.handle(channels.call, (event, name: unknown, input: unknown) =>
      table.answer(this.senderOf(event), name, input),
    )
    const { tokens, processes, reportError } = this
    serveStreams({ senderOf: (event) => this.senderOf(event), tokens, processes, reportError })
  }

  private senderOf({ sender, senderFrame }: Messenger): Sender {
    return {
      url: senderFrame?.url ?? '',
      isMainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
      isOurWindow: this.window !== null && sender === this.window.webContents,
    }
  }

  /** Brings the window to the front, or opens it. */
  private showWindow(): void {
    if (!app.isReady()) return
    if (this.window) {
      if (this.window.isMinimized()) this.window.restore()
      this.window.show()
      this.window.focus()
      return
    }
    const window = openWindow(path.join(this.folder, 'window.json'), this.reportError)
    this.window = window
    recoverWindow(window, (text) => this.log.write('error', text))
    offerContextMenu(window)
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.forgetPage()
    })
    window.webContents.on('render-process-gone', () => this.forgetPage())
    window.on('closed', () => {
      this.window = null
      this.forgetPage()
    })
  }

  /** The page is gone: what is opened now waits for the next one, what was being read for it stops. */
  private forgetPage(): void {
    this.opening.queue.hold()
    this.processes.endAll()
  }

  private send<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    const checked = events[name].payload.parse(payload)
    this.window?.webContents.send(channels.event, name, checked)
  }

  private setMenuState(state: MenuState): void {
    this.menuState = state
    this.buildMenu()
  }

  private applySettings(): void {
    const settings = this.settings.get()
    nativeTheme.themeSource = settings.theme
    applySpellCheck(session.defaultSession, settings.spellCheck)
    this.buildMenu()
    this.send('settings.changed', settings)
  }

  private buildMenu(): void {
    const template = menuTemplate({
      platform: process.platform,
      state: this.menuState,
      theme: this.settings.get().theme,
      developer: !app.isPackaged,
      act: (id) => this.send('app.action', { id }),
      showLogs: () => void shell.openPath(this.log.folder),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
