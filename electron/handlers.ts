import { app, dialog, shell, type BrowserWindow } from 'electron'
import path from 'node:path'
import type { AppInfo, MenuState } from '../shared/contract/app'
import { failure, FailureError } from '../shared/contract/failure'
import type { AllHandlers } from './contract/call-table'
import type { FileTokens } from './import/file-tokens'
import { readWholeText } from './import/read-whole-text'
import type { LogFile } from './log/log-file'
import type { SettingsFile } from './settings/settings-file'
import { externalUrl } from './shell/external-url'
import { readListing, writeText } from './shell/system-clipboard'
import { texts } from './texts'

/** What the handlers work with; main.ts makes and connects it. */
export interface Services {
  info: AppInfo
  log: LogFile
  settings: SettingsFile
  tokens: FileTokens
  resources: string
  window: () => BrowserWindow | null
  windowReady: () => void
  setMenuState: (state: MenuState) => void
}

/** The answer to every call of the contract. */
export function handlersFor(services: Services): AllHandlers {
  const { log, settings, tokens } = services
  return {
    app: {
      info: () => services.info,
      ready: () => services.windowReady(),
      setMenuState: (state) => services.setMenuState(state),
      reportError: ({ message, stack, where }) => log.write('error', `window ${where}: ${stack ?? message}`),
      showLogs: async () => {
        await shell.openPath(log.folder)
      },
      reload: () => services.window()?.webContents.reload(),
    },
    import: {
      chooseFiles: () => chooseFiles(services),
      sample: () => tokens.register(path.join(services.resources, 'sample-listing.txt')),
      readText: async ({ token }) => ({ text: await readWholeText(await tokens.findReadable(token)) }),
    },
    clipboard: {
      readListing: () => readListing(),
      writeText: ({ text }) => writeText(text),
    },
    shell: {
      openExternal: ({ url }) => openExternal(url),
    },
    settings: {
      get: () => settings.get(),
      set: (patch) => settings.set(patch),
    },
  }
}

async function chooseFiles({ window, tokens }: Services) {
  const options = {
    title: texts.dialogs.openFiles,
    properties: ['openFile' as const, 'multiSelections' as const],
    filters: [
      { name: texts.dialogs.filterText, extensions: ['txt', 'text', 'md'] },
      { name: texts.dialogs.filterAll, extensions: ['*'] },
    ],
  }
  const owner = window()
  const { filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
  return { files: await Promise.all(filePaths.map((file) => tokens.register(file))) }
}

async function openExternal(text: string) {
  const { href, host } = externalUrl(text)
  try {
    await shell.openExternal(href)
  } catch {
    throw new FailureError(failure('shell.notOpened', texts.failures.notOpened, { detail: host }))
  }
  return { host }
}

/** The words of `app.getVersion` and its like, for people to read and to report. */
export function appInfo(standIn: boolean, sessionId: string): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chrome: process.versions.chrome ?? '',
    platform: process.platform,
    standIn,
    profileFolder: app.getPath('userData'),
    sessionId,
  }
}
