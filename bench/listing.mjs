// Time and memory of the listing parser at 1,000, 10,000 and 100,000 entries: `node bench/listing.mjs`.
// Each size runs in a process of its own, so that one peak does not hide another.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadParser } from '../scripts/accuracy.mjs'

const self = fileURLToPath(import.meta.url)
const SIZES = [1_000, 10_000, 100_000]

const GIVEN = ['Ada', 'Bo', 'Chen', 'Dana', 'Emil', 'Farah', 'Goran', 'Hana', 'Ivo', 'JinHo', 'K.', 'Lena']
const FAMILY = [
  'Moreau',
  'van der Berg',
  'Li',
  'Okafor',
  'McBride',
  'Novák',
  'Sato',
  'O’Hara',
  'Silva',
  'Roy',
]
const WORDS =
  'sparse graph models learn robust signals from noisy sheep images using small networks and LLMs'.split(' ')

function* inventedLines(count) {
  let seed = 7
  const next = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed % below
  }
  const words = (number) => Array.from({ length: number }, () => WORDS[next(WORDS.length)]).join(' ')
  const name = () => `${GIVEN[next(GIVEN.length)]} ${FAMILY[next(FAMILY.length)]}`
  for (let at = 0; at < count; at++) {
    yield `LGNov ${1 + next(28)}, 2023`
    yield `A study of ${words(8)}${name()}, ${name()}, ${name()} et al.`
    yield `${words(150)}.`
  }
}

async function runOne(count) {
  const { parseListing } = await loadParser()
  let entries = 0
  let peak = 0
  let heldToEnd = 0
  let linesDone = false
  const lines = inventedLines(count)
  const watched = (function* () {
    yield* lines
    linesDone = true
  })()
  const start = performance.now()
  for (const item of parseListing(watched, { today: '2026-11-23' })) {
    if (item.kind === 'entry') entries++
    if (linesDone) heldToEnd++
    if (entries % 500 === 0) {
      globalThis.gc?.()
      peak = Math.max(peak, process.memoryUsage().heapUsed)
    }
  }
  return { count, entries, milliseconds: performance.now() - start, peak, heldToEnd }
}

async function main() {
  const first = {}
  console.log('entries   time        per entry   live heap    held to the end   time ratio   heap ratio')
  for (const size of SIZES) {
    const child = spawnSync(process.execPath, ['--expose-gc', self, '--one', String(size)], {
      encoding: 'utf8',
    })
    if (child.status !== 0) throw new Error(child.stderr)
    const { count, milliseconds, peak, heldToEnd } = JSON.parse(child.stdout)
    first.milliseconds ??= milliseconds
    first.peak ??= peak
    console.log(
      `${String(count).padEnd(9)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s    ` +
        `${((milliseconds / count) * 1000).toFixed(0).padStart(5)} µs     ${(peak / 1e6).toFixed(1).padStart(6)} MB    ` +
        `${String(heldToEnd).padStart(10)}        ${(milliseconds / first.milliseconds).toFixed(1).padStart(6)}       ` +
        `${(peak / first.peak).toFixed(2).padStart(6)}`,
    )
  }
}

const one = process.argv.indexOf('--one')
if (one === -1) await main()
else console.log(JSON.stringify(await runOne(Number(process.argv[one + 1]))))
