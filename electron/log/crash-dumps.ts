import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** Deletes all but the newest crash dumps under a folder. Dumps stay on this computer. */
export function keepNewestDumps(folder: string, keep: number): void {
  const dumps = dumpsUnder(folder).sort((a, b) => b.changed - a.changed)
  for (const { file } of dumps.slice(keep)) rmSync(file, { force: true })
}

function dumpsUnder(folder: string): { file: string; changed: number }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) return dumpsUnder(file)
      return entry.name.endsWith('.dmp') ? [{ file, changed: statSync(file).mtimeMs }] : []
    })
  } catch {
    return []
  }
}
