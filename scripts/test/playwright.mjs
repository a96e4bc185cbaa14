import path from 'node:path'
import { hasDisplay } from '../electron.mjs'
import { root, run } from '../terminal.mjs'

/**
 * Runs Playwright with a configuration, under Xvfb where there is no display; answers its exit code.
 * @param {string} config as from the project's root
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runPlaywright(config, args, env = {}) {
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const command = [process.execPath, cli, 'test', '-c', config, ...args]
  const [program = '', ...rest] = hasDisplay()
    ? command
    : ['xvfb-run', '-a', '--server-args=-screen 0 1920x1200x24', ...command]
  return run(program, rest, { env })
}
