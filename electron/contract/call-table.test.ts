import { describe, expect, it, vi } from 'vitest'
import { z } from '../../shared/zod'
import { call } from '../../shared/contract/define'
import { failure, FailureError } from '../../shared/contract/failure'
import { CallTable } from './call-table'
import type { Sender } from './senders'

const ours: Sender = { url: 'app://lectern/', isMainFrame: true, isOurWindow: true }
const group = { double: call('numbers.double', { input: z.object({ n: z.number() }), output: z.number() }) }

function tableWith(double: (input: { n: number }) => number | Promise<number>) {
  const reportError = vi.fn()
  const table = new CallTable(reportError)
  table.add(group, { double })
  return { table, reportError }
}

async function codeOf(answer: Promise<{ ok: boolean; failure?: { code: string } }>) {
  return (await answer).failure?.code
}

describe('a call', () => {
  it('is answered with the handler’s value', async () => {
    const { table } = tableWith(({ n }) => n * 2)
    expect(await table.answer(ours, 'numbers.double', { n: 21 })).toEqual({ ok: true, value: 42 })
  })

  it('is refused when its name is unknown', async () => {
    const { table } = tableWith(() => 0)
    expect(await codeOf(table.answer(ours, 'numbers.halve', { n: 1 }))).toBe('contract.unknownCall')
  })

  it('is refused when its name is one of Object’s own', async () => {
    const { table } = tableWith(() => 0)
    expect(await codeOf(table.answer(ours, '__proto__', {}))).toBe('contract.unknownCall')
  })

  it('is refused with a wrong input, before the handler runs', async () => {
    const double = vi.fn(() => 0)
    const { table } = tableWith(double)
    expect(await codeOf(table.answer(ours, 'numbers.double', { n: '21' }))).toBe('contract.badInput')
    expect(double).not.toHaveBeenCalled()
  })

  it('fails in known words when its handler throws, and the log learns why', async () => {
    const error = new Error('disk on fire at /home/someone')
    const { table, reportError } = tableWith(() => {
      throw error
    })
    const answer = await table.answer(ours, 'numbers.double', { n: 1 })
    expect(JSON.stringify(answer)).not.toContain('fire')
    expect(answer).toMatchObject({ ok: false, failure: { code: 'contract.unexpected' } })
    expect(reportError).toHaveBeenCalledWith(error, 'numbers.double')
  })

  it('passes on a failure that its handler foresaw', async () => {
    const { table, reportError } = tableWith(() =>
      Promise.reject(new FailureError(failure('numbers.tooLarge', 'No.'))),
    )
    expect(await codeOf(table.answer(ours, 'numbers.double', { n: 1 }))).toBe('numbers.tooLarge')
    expect(reportError).not.toHaveBeenCalled()
  })

  it('fails when the handler’s answer is not what the contract promises', async () => {
    const { table } = tableWith(() => 'many' as unknown as number)
    expect(await codeOf(table.answer(ours, 'numbers.double', { n: 1 }))).toBe('contract.badOutput')
  })
})

describe('a sender is refused', () => {
  const strangers: Record<string, Sender> = {
    'in a frame inside the page': { ...ours, isMainFrame: false },
    'in another window': { ...ours, isOurWindow: false },
    'on a page from the web': { ...ours, url: 'https://lectern/' },
    'on another host of our scheme': { ...ours, url: 'app://lectern.example/' },
    'with a name before the host': { ...ours, url: 'app://lectern@elsewhere/' },
    'with our name as its user': { ...ours, url: 'app://someone@lectern/' },
    'whose frame is gone': { ...ours, url: '' },
  }
  it.each(Object.entries(strangers))('%s', async (_where, sender) => {
    const double = vi.fn(() => 0)
    const { table } = tableWith(double)
    expect(await codeOf(table.answer(sender, 'numbers.double', { n: 1 }))).toBe('contract.wrongSender')
    expect(double).not.toHaveBeenCalled()
  })
})
