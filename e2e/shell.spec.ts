import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { electron, freshProfile, launchLectern, switches, type Launched } from './launch'

let lectern: Launched

test.beforeEach(async () => {
  lectern = await launchLectern()
})
test.afterEach(() => lectern.close())

/** Starts a second Lectern with the profile of the first, and waits until it has handed over and gone. */
async function startSecond(args: string[]): Promise<void> {
  const { path: executable, appArgs } = electron()
  const child = spawn(executable, [...appArgs, ...switches(lectern.userDataDir), ...args], {
    stdio: 'ignore',
  })
  await new Promise((resolve) => child.on('exit', resolve))
}

/** Gathers in the page what `app.opened` brings from now on. */
async function gatherOpened(page: Page): Promise<() => Promise<unknown[]>> {
  const gathered = await page.evaluateHandle(() => {
    const seen: unknown[] = []
    window.lectern.on('app.opened', (opened) => seen.push(opened))
    return seen
  })
  return () => gathered.jsonValue()
}

/** Tries eval, outside of the evaluation by the debugger, which may always do it. */
function tryEval(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => {
      try {
        resolve(String((0, eval)('"it ran"')))
      } catch (error) {
        resolve((error as Error).name)
      }
    })
  })
}

test('opens one window with its page under app://lectern', () => {
  expect(lectern.page.url()).toBe('app://lectern/')
  expect(lectern.app.windows()).toHaveLength(1)
})

test('keeps Node and Electron away from the page', async () => {
  const found = await lectern.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  )
  expect(found).toEqual([])
})

test('sends the policy with the page, its scripts and refusals, and nothing from outside of its folder', async () => {
  const answers = await lectern.page.evaluate(async () => {
    const script = document.querySelector('script')?.src ?? ''
    const urls = ['/', script, '/no-such-file.js', '/..%2f..%2fpackage.json', '/%2e%2e%2felectron%2fmain.cjs']
    const responses = await Promise.all(urls.map((url) => fetch(url)))
    return responses.map(({ status, headers }) => ({
      status,
      policy: headers.get('content-security-policy'),
    }))
  })
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404])
  for (const { policy } of answers) expect(policy).toContain("default-src 'none'; script-src 'self'")
})

test('refuses eval in the page', async () => {
  expect(await lectern.page.evaluate(tryEval)).toBe('EvalError')
})

test('refuses eval in a worker', async () => {
  const assets = path.resolve(import.meta.dirname, '..', 'dist', 'renderer', 'assets')
  const script = readdirSync(assets).find((name) => /worker.*\.js$/i.test(name))
  const started = lectern.page.waitForEvent('worker')
  await lectern.page.evaluate((url) => void new Worker(url, { type: 'module' }), `/assets/${script ?? ''}`)
  const worker = await started
  // The debugger meets the worker before its global scope is complete.
  await expect.poll(() => worker.evaluate(() => typeof setTimeout)).toBe('function')
  expect(await worker.evaluate(tryEval)).toBe('EvalError')
})

test('opens no windows and goes nowhere', async () => {
  const { page, app } = lectern
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true)
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'app://lectern/assets/', target: '_top' })
    document.body.append(link)
    link.click()
  })
  expect(await page.evaluate(() => document.URL)).toBe('app://lectern/')
  expect(app.windows()).toHaveLength(1)
})

test('reaches no network from the page', async () => {
  const reached = await lectern.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(reached).toBe('refused')
})

test('denies the page what it does not need and gives it lasting storage', async () => {
  const answers = await lectern.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('known'),
        ({ code }) => resolve(code),
      )
    }),
    clipboard: await navigator.clipboard.readText().then(
      () => 'read',
      () => 'denied',
    ),
    storage: await navigator.storage.persist(),
  }))
  expect(answers).toEqual({ notifications: 'denied', place: 1, clipboard: 'denied', storage: true })
})

test('answers a call that is not in the contract, or not in its form, with a failure', async () => {
  const { page, app } = lectern
  const badForm = await page.evaluate(() => window.lectern.settings.set({ theme: 'pink' as 'dark' }))
  expect(badForm).toMatchObject({ ok: false, failure: { code: 'contract.badInput' } })
  expect(await page.evaluate(() => Object.keys(window.lectern))).toEqual([
    'app',
    'import',
    'clipboard',
    'shell',
    'settings',
    'on',
  ])
  const unknown = await app.evaluate(({ BrowserWindow, ipcMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    type Invoked = (event: unknown, name: string) => unknown
    const handler = (ipcMain as unknown as { _invokeHandlers: Map<string, Invoked> })._invokeHandlers.get(
      'lectern:call',
    )
    return handler?.({ sender: contents, senderFrame: contents?.mainFrame }, 'app.deleteEverything')
  })
  expect(unknown).toMatchObject({ ok: false, failure: { code: 'contract.unknownCall' } })
})

test('takes over a file and a link from a second start', async () => {
  const opened = await gatherOpened(lectern.page)
  const file = path.join(lectern.userDataDir, 'second.txt')
  writeFileSync(file, 'abc')
  await startSecond([file, 'lectern://paper/Chen2023moe', 'lectern://delete/everything'])
  await expect.poll(opened).toHaveLength(2)
  const found = await opened()
  expect(found).toContainEqual({
    kind: 'files',
    files: [{ token: expect.any(String) as unknown, name: 'second.txt', bytes: 3 }],
  })
  expect(found).toContainEqual({ kind: 'link', paper: { citationKey: 'Chen2023moe' } })
})

test('offers to load a crashed window anew, and keeps what is opened meanwhile', async () => {
  const { app, page } = lectern
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
  })
  const loaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve(contents.getURL()))
        contents?.forcefullyCrashRenderer()
      }),
  )
  expect(await loaded).toBe('app://lectern/')
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('typeof window.lectern'),
      ),
    )
    .toBe('object')
  expect(page.isClosed()).toBe(false)
  expect(readFileSync(path.join(lectern.userDataDir, 'logs', 'lectern.log'), 'utf8')).toContain(
    'window process gone',
  )
})

test('refuses a profile that a newer Electron wrote, and leaves it alone', async () => {
  const profile = freshProfile()
  mkdirSync(profile, { recursive: true })
  const stamp = JSON.stringify({ electron: '999.0.0', chromium: 999 })
  writeFileSync(path.join(profile, 'profile.json'), stamp)
  const { path: executable, appArgs } = electron()
  const child = spawn(executable, [...appArgs, ...switches(profile)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  await expect.poll(() => said).toContain('last opened by a newer Lectern')
  // The same words stand in a dialog on the screen, which waits for a person.
  const gone = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGKILL')
  await gone
  expect(readFileSync(path.join(profile, 'profile.json'), 'utf8')).toBe(stamp)
  expect(readdirSync(profile)).not.toContain('IndexedDB')
  rmSync(profile, { recursive: true, force: true })
})
