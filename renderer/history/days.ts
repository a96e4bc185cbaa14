import type { HistoryEntry } from '../../shared/model/history'

/** Lines of history of one day in the person's time zone. */
export interface HistoryDay {
  /** An instant of that day, to name it by. */
  at: string
  entries: HistoryEntry[]
}

/** Groups lines by day; their order stays. */
export function byDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last && sameDay(last.at, entry.at)) last.entries.push(entry)
    else days.push({ at: entry.at, entries: [entry] })
  }
  return days
}

function sameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}

/** How many commands would be undone to get behind this line: itself and all that were done since. */
export function undoneBy(entries: readonly HistoryEntry[], id: string): number {
  const at = entries.findIndex((entry) => entry.id === id)
  return entries.slice(0, at + 1).filter((entry) => entry.state === 'done').length
}
