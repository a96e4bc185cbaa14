import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NoteWriter, type NoteCalls } from './note-writer'

interface Sent {
  call: 'add' | 'edit'
  text: string
  session: string
}

function recorder() {
  const sent: Sent[] = []
  const calls: NoteCalls = {
    add: ({ text, typingSession }) => {
      sent.push({ call: 'add', text, session: typingSession })
      return Promise.resolve({ ok: true, value: { noteId: 'note' } })
    },
    edit: ({ text, typingSession }) => {
      sent.push({ call: 'edit', text, session: typingSession })
      return Promise.resolve({ ok: true, value: {} })
    },
  }
  return { sent, calls }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a note that is typed', () => {
  it('is saved once typing pauses, as it stands then', async () => {
    const { sent, calls } = recorder()
    const writer = new NoteWriter('paper', 'note', calls, () => undefined)
    writer.write('a')
    writer.write('ab')
    await vi.advanceTimersByTimeAsync(400)
    expect(sent.map(({ call, text }) => [call, text])).toEqual([['edit', 'ab']])
  })
  it('is handed over before the pause when it is left', async () => {
    const { sent, calls } = recorder()
    const writer = new NoteWriter('paper', 'note', calls, () => undefined)
    writer.write('half a wor')
    void writer.flush()
    // Within the same turn: a window that closes gives no further one.
    expect(sent.map(({ text }) => text)).toEqual(['half a wor'])
    await writer.flush()
    expect(sent).toHaveLength(1)
  })
  it('is made by its first text and edited from then on, in one session', async () => {
    const { sent, calls } = recorder()
    const writer = new NoteWriter('paper', null, calls, () => undefined)
    writer.write('a')
    const first = writer.flush()
    writer.write('ab')
    await Promise.all([first, writer.flush()])
    expect(sent.map(({ call, text }) => [call, text])).toEqual([
      ['add', 'a'],
      ['edit', 'ab'],
    ])
    expect(new Set(sent.map(({ session }) => session)).size).toBe(1)
  })
  it('is not made while it is empty', async () => {
    const { sent, calls } = recorder()
    const writer = new NoteWriter('paper', null, calls, () => undefined)
    writer.write('  ')
    await writer.flush()
    expect(sent).toEqual([])
  })
  it('tells what the library refused, with the text', async () => {
    const refused = { ok: false as const, failure: { code: 'library.noteGone', message: 'gone' } }
    const calls: NoteCalls = { ...recorder().calls, edit: () => Promise.resolve(refused) }
    const told: string[] = []
    const writer = new NoteWriter('paper', 'note', calls, (answer, text) => {
      if (!answer.ok) told.push(text)
    })
    writer.write('lost?')
    await writer.flush()
    expect(told).toEqual(['lost?'])
  })
})
