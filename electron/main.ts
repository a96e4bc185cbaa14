// Starts the app.
import { app, crashReporter } from 'electron'
import path from 'node:path'
import { linkScheme } from './identity'
import { Lectern } from './lectern'
import { keepNewestDumps } from './log/crash-dumps'
import { LogFile } from './log/log-file'
import { preparePaths, refuseNewerProfile } from './profile/start'
import { declareAppScheme } from './window/app-protocol'
import { guardNavigation } from './window/navigation-guard'
import { quietChromium } from './window/quiet-chromium'

/** How many crash dumps stay on the computer. */
const keptDumps = 10

quietChromium(app)
declareAppScheme()
guardNavigation(app)
const standIn = preparePaths(app)
crashReporter.start({ uploadToServer: false })

const log = new LogFile(path.join(app.getPath('userData'), 'logs'))
process.on('uncaughtException', (error) => log.error(error, 'main'))
process.on('unhandledRejection', (error) => log.error(error, 'main'))

const lectern = new Lectern(standIn, log)
if (lectern.claimInstance()) {
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme)
  void app.whenReady().then(() => {
    if (refuseNewerProfile(app)) return
    keepNewestDumps(app.getPath('crashDumps'), keptDumps)
    log.write('info', `started, Electron ${process.versions.electron}${standIn ? ' (stand-in)' : ''}`)
    lectern.open()
  })
} else {
  app.quit()
}
