// `npm run bench`: every figure there is, one script a subject. Ratios within one run count, not seconds.
import path from 'node:path'
import { main, run, say } from '../scripts/terminal.mjs'

const subjects = ['listing.mjs']

await main(async () => {
  let failed = 0
  for (const subject of subjects) {
    say(`— ${subject}`)
    if ((await run(process.execPath, [path.join(import.meta.dirname, subject)])) !== 0) failed += 1
  }
  return failed === 0 ? 0 : 1
})
