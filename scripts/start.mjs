// `npm start [-- FILE…]`: sets up what is missing, builds what changed, opens the app with the files.
import path from 'node:path'
import { buildAll } from './build.mjs'
import { findElectron, hasDisplay, sandboxArgs } from './electron.mjs'
import { setUp } from './setup.mjs'
import { main, root, run, say, Stop } from './terminal.mjs'

const noDisplay = `There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
  On this machine without a screen:  xvfb-run -a npm start
  From another machine:              ssh -X HOST, then npm start
The terminal's commands need none:   npx lectern --help`

/** Files as absolute paths, from the folder in which npm was called; switches and links stay. @param {string} arg */
function absolute(arg) {
  if (arg.startsWith('-') || /^lectern:/i.test(arg)) return arg
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), arg)
}

async function start() {
  await setUp()
  if (!hasDisplay()) throw new Stop(noDisplay)
  await buildAll()
  const electron = findElectron()
  if (!electron) throw new Stop('No Electron to run; see above.')
  if (electron.standIn) {
    say(
      'This is a stand-in: an older Electron, for a first look and for tests only, with a profile of its own.',
    )
  }
  if (sandboxArgs().length > 0)
    say('Started as root: Chromium runs without its sandbox. Prefer an ordinary user.')
  return run(electron.path, [...electron.appArgs, ...sandboxArgs(), ...process.argv.slice(2).map(absolute)], {
    cwd: root,
  })
}

await main(start)
