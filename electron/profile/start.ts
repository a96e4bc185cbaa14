import { dialog, type App } from 'electron'
import { texts } from '../texts'
import { claimProfile, runningStamp } from './profile'
import { isStandIn, profileFolder } from './profile-folder'

/** The exit code of a start that a newer profile refused. */
const exitNewerProfile = 3

/** Names the app and its profile, before anything is written there. Answers whether this is the stand-in. */
export function preparePaths(app: App): boolean {
  const standIn = isStandIn(process.resourcesPath)
  app.setName(texts.app)
  const folder = profileFolder({
    asked: app.commandLine.getSwitchValue('user-data-dir'),
    appData: app.getPath('appData'),
    workingFolder: process.cwd(),
    standIn,
  })
  app.setPath('userData', folder)
  return standIn
}

/** Ends the app when a newer Electron wrote the profile; says so on the terminal and on the screen. */
export function refuseNewerProfile(app: App): boolean {
  const running = runningStamp(process.versions)
  const refusal = claimProfile(app.getPath('userData'), running)
  if (!refusal) return false
  const message = texts.dialogs.newerProfile
  const detail = texts.dialogs.newerProfileDetail(refusal.newer.electron, running.electron)
  process.stderr.write(`${message} ${detail}\n`)
  dialog.showErrorBox(message, detail)
  app.exit(exitNewerProfile)
  return true
}
