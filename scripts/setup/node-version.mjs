import { Stop } from '../terminal.mjs'

/**
 * Whether a version of Node is one that the tools run on: 20.19 or newer of 20, or 22.12 and newer.
 * @param {string} version such as `20.19.0`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/** Stops with words for people on a Node that is too old. */
export function checkNodeVersion() {
  if (isSupportedNode(process.versions.node)) return
  throw new Stop(
    `Lectern needs Node 20.19 or newer of 20, or 22.12 and newer. This is Node ${process.versions.node}.\n` +
      'Get a newer one from https://nodejs.org and run this again.',
  )
}
