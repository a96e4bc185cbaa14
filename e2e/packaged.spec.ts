import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { launchLectern } from './launch'

const root = path.resolve(import.meta.dirname, '..')

/** The executable that packaging leaves on this platform. */
function packagedExecutable(): string {
  const release = path.join(root, 'release')
  const folders = readdirSync(release).map((name) => path.join(release, name))
  const candidates = folders.flatMap((folder) => [
    path.join(folder, 'lectern'),
    path.join(folder, 'Lectern.exe'),
    path.join(folder, 'Lectern.app', 'Contents', 'MacOS', 'Lectern'),
  ])
  const found = candidates.find((file) => existsSync(file))
  if (!found) throw new Error('npm run package left no app in release/')
  return found
}

test('the packaged app starts and reads the sample in its own process', async () => {
  test.setTimeout(240_000)
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'package.mjs')], { cwd: root })
  const { app, page, close } = await launchLectern({ executablePath: packagedExecutable() })
  expect(page.url()).toBe('app://lectern/')
  expect(await app.evaluate((electron) => electron.app.isPackaged)).toBe(true)
  const end = await page.evaluate(async () => {
    const sample = await window.lectern.import.sample()
    if (!sample.ok) return sample.failure
    return new Promise((resolve) => {
      window.lectern.import.readEntries(
        { source: { kind: 'file', token: sample.value.token }, today: '2026-01-31', givenNames: [] },
        { onBatch: () => undefined, onEnd: resolve, onFailure: resolve },
      )
    })
  })
  expect(end).toMatchObject({ lines: expect.any(Number) })
  await close()
})
