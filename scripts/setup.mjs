// Sets up what is missing and says what it does: dependencies, Electron, on Debian the system's packages.
// `--only dependencies` stops after the first; `--again` retries the official Electron at once.
import { checkNodeVersion } from './setup/node-version.mjs'
import { setUpDependencies } from './setup/dependencies.mjs'
import { setUpElectron } from './setup/electron.mjs'
import { setUpSystemPackages } from './setup/system-packages.mjs'
import { isStarted, main } from './terminal.mjs'

/** @param {{ forTests?: boolean, again?: boolean, only?: 'dependencies' | undefined }} [options] */
export async function setUp({ forTests = false, again = false, only } = {}) {
  checkNodeVersion()
  await setUpDependencies()
  if (only === 'dependencies') return
  await setUpSystemPackages({ forTests })
  await setUpElectron({ again })
}

if (isStarted(import.meta.url)) {
  const args = process.argv.slice(2)
  const only =
    args[args.indexOf('--only') + 1] === 'dependencies' && args.includes('--only')
      ? 'dependencies'
      : undefined
  await main(() => setUp({ only, again: args.includes('--again'), forTests: args.includes('--tests') }))
}
