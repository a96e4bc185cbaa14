import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { findElectron, sandboxArgs } from '../scripts/electron.mjs'

export interface LaunchOptions {
  /** The profile; without one a fresh folder that `close` deletes. Give one to start twice with the same library. */
  userDataDir?: string
  /** Files, links or switches on the command line. */
  args?: string[]
  /** A packaged app instead of the sources. */
  executablePath?: string
}

export interface Launched {
  app: ElectronApplication
  page: Page
  userDataDir: string
  /** What the app wrote on stderr so far. */
  stderr: () => string
  /** Quits as a person does, and waits for it. */
  close: () => Promise<void>
}

/** A start that hangs, seen on a loaded machine before the app's own code runs, is said and tried once more. */
async function start(options: LaunchOptions, userDataDir: string): Promise<ElectronApplication> {
  const launch = () =>
    _electron.launch({
      executablePath: options.executablePath ?? electron().path,
      args: [
        ...(options.executablePath === undefined ? electron().appArgs : []),
        ...switches(userDataDir),
        ...(options.args ?? []),
      ],
      timeout: 25_000,
    })
  try {
    return await launch()
  } catch (error) {
    if (!(error instanceof Error) || !/timeout/iu.test(error.message)) throw error
    console.log(`Electron did not start in time and is started again: ${error.message.split('\n')[0]}`)
    return launch()
  }
}

/** A folder for one profile. Delete it in the test that asked for it. */
export function freshProfile(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'lectern-profile-'))
}

/** Starts Lectern on the Electron that is there and waits until its window has loaded. */
export async function launchLectern(options: LaunchOptions = {}): Promise<Launched> {
  const userDataDir = options.userDataDir ?? freshProfile()
  const app = await start(options, userDataDir)
  let stderr = ''
  app.process().stderr?.on('data', (chunk) => (stderr += String(chunk)))
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return {
    app,
    page,
    userDataDir,
    stderr: () => stderr,
    async close() {
      await app.close()
      if (options.userDataDir === undefined) rmSync(userDataDir, { recursive: true, force: true })
    },
  }
}

/** What every start in a test needs: a profile of its own, no sandbox for root, no graphics card. */
export function switches(userDataDir: string): string[] {
  return [...sandboxArgs(), '--disable-gpu', `--user-data-dir=${userDataDir}`]
}

/** The Electron that the setup left. */
export function electron() {
  const found = findElectron()
  if (!found) throw new Error('No Electron to run: npm run setup')
  return found
}
