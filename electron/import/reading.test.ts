import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ParsedItem } from '../../shared/model/entry'
import { BatchGatherer } from './batches'
import { FileTokens } from './file-tokens'
import { StallWatch } from './stall-watch'

describe('file tokens', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-tokens-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('name a file without its folder', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'abc')
    const token = await new FileTokens().register(path.join(folder, 'a.txt'))
    expect(token).toMatchObject({ name: 'a.txt', bytes: 3 })
    expect(JSON.stringify(token)).not.toContain(folder)
  })

  it('lead back to the file', async () => {
    const file = path.join(folder, 'a.txt')
    writeFileSync(file, 'abc')
    const tokens = new FileTokens()
    const { token } = await tokens.register(file)
    expect(tokens.find(token).path).toBe(file)
  })

  it('are refused for a folder', async () => {
    mkdirSync(path.join(folder, 'sub'))
    await expect(new FileTokens().register(path.join(folder, 'sub'))).rejects.toMatchObject({
      failure: { code: 'import.notAFile', detail: 'sub' },
    })
  })

  it('are refused for a file that is not there', async () => {
    await expect(new FileTokens().register(path.join(folder, 'gone.txt'))).rejects.toMatchObject({
      failure: { code: 'import.fileGone' },
    })
  })

  it('of another run lead nowhere', () => {
    expect(() => new FileTokens().find('0192f0c1-2b3c-7d4e-8f50-123456789abc')).toThrow('earlier run')
  })
})

describe('the watch for stalls', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('calls when nothing is heard for too long', () => {
    const onStall = vi.fn()
    new StallWatch(1_000, onStall).working()
    vi.advanceTimersByTime(1_001)
    expect(onStall).toHaveBeenCalledOnce()
  })

  it('starts anew with each sign of life', () => {
    const onStall = vi.fn()
    const watch = new StallWatch(1_000, onStall)
    for (let round = 0; round < 5; round++) {
      watch.working()
      vi.advanceTimersByTime(900)
    }
    expect(onStall).not.toHaveBeenCalled()
  })

  it('does not count the time in which the window takes in a batch', () => {
    const onStall = vi.fn()
    const watch = new StallWatch(1_000, onStall)
    watch.working()
    watch.stop()
    vi.advanceTimersByTime(60_000)
    expect(onStall).not.toHaveBeenCalled()
  })
})

describe('batches', () => {
  const item = (text: string): ParsedItem => ({
    kind: 'unreadable',
    unreadable: { source: { line: 1, endLine: 1, text }, why: 'listing.noHeading' },
  })

  it('leave at a hundred items', () => {
    const gatherer = new BatchGatherer()
    const full = Array.from({ length: 100 }, () => gatherer.add(item('x')))
    expect(full.indexOf(true)).toBe(99)
    expect(gatherer.take()).toHaveLength(100)
    expect(gatherer.take()).toEqual([])
  })

  it('leave sooner when their text is long', () => {
    expect(new BatchGatherer().add(item('x'.repeat(300_000)))).toBe(true)
  })
})
