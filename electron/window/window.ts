import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import path from 'node:path'
import { readJson, writeJson } from '../json-file/json-file'
import { appOrigin } from '../identity'
import { texts } from '../texts'
import { placeWindow, smallestSize, type Placement } from './placement'

/** The ground of the window before its page has drawn, as in the page's tokens. */
const ground = { light: '#f7f7f5', dark: '#17191b' }

/** Opens the one window, where it was last, and keeps in `placementFile` where it goes. */
export function openWindow(
  placementFile: string,
  onError: (error: unknown, where: string) => void,
): BrowserWindow {
  const placement = readPlacement(placementFile)
  const window = new BrowserWindow({
    ...placement.bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: texts.app,
    show: false,
    ...(process.platform === 'linux' ? { icon: iconFile() } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: true,
    },
  })
  if (placement.maximised) window.maximize()
  if (placement.fullScreen) window.setFullScreen(true)
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    try {
      writeJson(placementFile, placementOf(window))
    } catch (error) {
      onError(error, 'window.placement')
    }
  })
  window.loadURL(`${appOrigin}/`).catch((error: unknown) => onError(error, 'window.load'))
  return window
}

/** Linux takes a window's icon from the window; the other systems from the app. */
function iconFile(): string {
  return path.join(app.getAppPath(), 'resources', 'icons', '256x256.png')
}

function readPlacement(file: string): Placement {
  const read = readJson(file)
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id)
  const workAreas = [primary, ...others].map((display) => display.workArea)
  return placeWindow(read.state === 'value' ? read.value : null, workAreas)
}

function placementOf(window: BrowserWindow): Placement {
  return {
    bounds: window.getNormalBounds(),
    maximised: window.isMaximized(),
    fullScreen: window.isFullScreen(),
  }
}
