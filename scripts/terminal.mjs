// What the scripts say on the terminal and how they run other programs. Node's own modules only: these scripts
// start on a machine where nothing is installed yet.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** An end that was foreseen: its words are for people, without a stack. */
export class Stop extends Error {}

/**
 * Runs a program in the project's folder with the terminal's output and answers its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number, quiet?: boolean, cwd?: string }} [options] timeout in milliseconds
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, timeout, quiet = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a program and answers what it wrote on stdout.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function read(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.on('error', () => resolve({ code: 127, output }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a script's work; a foreseen end prints its words, all others their stack, and both exit with 1.
 * @param {() => Promise<number | void>} work answers the exit code, 0 without one
 */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    process.stderr.write(
      `${error instanceof Stop ? error.message : String(/** @type {Error} */ (error).stack)}\n`,
    )
    process.exitCode = 1
  }
}

/** True when the file was started itself, not imported. @param {string} url */
export function isStarted(url) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url)
}
