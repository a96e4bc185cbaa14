import path from 'node:path'
import { z } from '../../shared/zod'
import { readJson, writeJson } from '../json-file/json-file'

/** The Electron that last wrote a profile. */
const ProfileStamp = z.object({ electron: z.string(), chromium: z.number().int() })
export type ProfileStamp = z.infer<typeof ProfileStamp>

const fileName = 'profile.json'

/** The stamp of the Electron that runs, from `process.versions`. */
export function runningStamp(versions: NodeJS.ProcessVersions): ProfileStamp {
  return { electron: versions.electron ?? '0', chromium: Number.parseInt(versions.chrome ?? '0', 10) }
}

/**
 * Claims a profile for the running Electron, or answers the newer stamp that forbids it: Chromium deletes the
 * databases of a profile that a newer Chromium wrote. A refused profile is left untouched.
 */
export function claimProfile(folder: string, running: ProfileStamp): { newer: ProfileStamp } | null {
  const file = path.join(folder, fileName)
  const read = readJson(file)
  const written = read.state === 'value' ? ProfileStamp.safeParse(read.value) : null
  if (written?.success && written.data.chromium > running.chromium) return { newer: written.data }
  if (!written?.success || written.data.electron !== running.electron) writeJson(file, running)
  return null
}
