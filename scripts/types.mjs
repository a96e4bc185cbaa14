// Checks the types of every layer with its own settings, two at a time.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isStarted, main, root, run, say } from './terminal.mjs'

const layers = ['shared', 'electron', 'renderer', 'cli', 'e2e', 'scripts', 'bench', '.']

/** Layers that hold something to check; tsc takes an empty one for a mistake. @param {string} layer */
function hasSources(layer) {
  if (!existsSync(path.join(root, layer, 'tsconfig.json'))) return false
  return readdirSync(path.join(root, layer), { recursive: layer !== '.' }).some((name) =>
    /\.m?tsx?$/.test(String(name)),
  )
}

/** Checks all layers. @returns {Promise<string[]>} the layers with errors */
export async function checkTypes() {
  const waiting = layers.filter(hasSources)
  /** @type {string[]} */
  const failed = []
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  async function work() {
    for (let layer = waiting.shift(); layer !== undefined; layer = waiting.shift()) {
      if ((await run(process.execPath, [tsc, '-p', layer])) !== 0) failed.push(layer)
    }
  }
  await Promise.all([work(), work()])
  return failed
}

if (isStarted(import.meta.url)) {
  await main(async () => {
    const failed = await checkTypes()
    say(failed.length === 0 ? 'Types are right.' : `Type errors in: ${failed.join(', ')}`)
    return failed.length === 0 ? 0 : 1
  })
}
