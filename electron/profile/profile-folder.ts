import { existsSync } from 'node:fs'
import path from 'node:path'

/** Whether this Electron only stands in for the official one: the setup leaves a mark beside its resources. */
export function isStandIn(resourcesPath: string): boolean {
  return existsSync(path.join(resourcesPath, 'stand-in'))
}

/**
 * Where the profile lies: where `--user-data-dir` says, else a folder of the app's name. The stand-in has one of its
 * own, since the official Electron's databases would not survive it.
 */
export function profileFolder(options: {
  asked: string
  appData: string
  workingFolder: string
  standIn: boolean
}): string {
  if (options.asked) return path.resolve(options.workingFolder, options.asked)
  return path.join(options.appData, options.standIn ? 'Lectern (stand-in)' : 'Lectern')
}
