import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'

/** What a small JSON file held: nothing there, a value, or something that is no JSON. */
export type JsonRead = { state: 'absent' } | { state: 'value'; value: unknown } | { state: 'damaged' }

/** Reads a small JSON file. Errors of the disk count as damage, so that a start never fails by them. */
export function readJson(file: string): JsonRead {
  if (!existsSync(file)) return { state: 'absent' }
  try {
    return { state: 'value', value: JSON.parse(readFileSync(file, 'utf8')) as unknown }
  } catch {
    return { state: 'damaged' }
  }
}

/** Writes a small JSON file so that a crash leaves the old one or the new one, never half of one. Throws on errors. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.${String(process.pid)}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeSync(handle, `${JSON.stringify(value, null, 2)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
}

/** Moves a damaged file out of the way, under a name that says so, and keeps it for who wants to look. */
export function setAside(file: string): void {
  try {
    renameSync(file, `${file}.damaged`)
  } catch {
    // A file that cannot be moved is overwritten by the next write.
  }
}
