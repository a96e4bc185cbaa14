import { expect, it } from 'vitest'
import type { HistoryEntry } from '../../shared/model/history'
import { byDay, undoneBy } from './days'

function line(id: string, at: string, state: HistoryEntry['state'] = 'done'): HistoryEntry {
  return { id, seq: 1, command: 'setStatus', labelKey: '', labelParams: {}, at, sessionId: 's', state }
}

const entries = [
  line('d', '2026-03-02T12:30:00.000Z', 'undone'),
  line('c', '2026-03-02T12:00:00.000Z'),
  line('b', '2026-03-02T11:00:00.000Z'),
  line('a', '2026-03-01T12:00:00.000Z'),
]

it('puts lines of a day together, in their order', () => {
  expect(byDay(entries).map((day) => day.entries.map((entry) => entry.id))).toEqual([['d', 'c', 'b'], ['a']])
})

it('counts only what is still done on the way back', () => {
  expect(undoneBy(entries, 'b')).toBe(2)
})
