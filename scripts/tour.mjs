// `npm run tour`: walks through the app and leaves a picture of each view in docs/screenshots.
import { setUp } from './setup.mjs'
import { runPlaywright } from './test/playwright.mjs'
import { main, say } from './terminal.mjs'

main(async () => {
  await setUp()
  const code = await runPlaywright('e2e/tour/playwright.config.ts', [])
  if (code === 0) say('The pictures are in docs/screenshots.')
  return code
})
