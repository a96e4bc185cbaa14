import { buildAll } from '../scripts/build.mjs'

/** What is driven is what stands in the sources. */
export default async function build(): Promise<void> {
  await buildAll()
}
