import type { ParsedItem } from '../../shared/model/entry'

/** A batch is small enough to be shown at once and large enough to cost little on the way. */
const largest = { items: 100, characters: 256 * 1024 }

/** Gathers items into batches of bounded size. */
export class BatchGatherer {
  private items: ParsedItem[] = []
  private characters = 0

  /** Adds an item; true when the batch should leave. */
  add(item: ParsedItem): boolean {
    this.items.push(item)
    this.characters += sizeOf(item)
    return this.items.length >= largest.items || this.characters >= largest.characters
  }

  /** The items so far; the next batch starts empty. */
  take(): ParsedItem[] {
    const items = this.items
    this.items = []
    this.characters = 0
    return items
  }
}

function sizeOf(item: ParsedItem): number {
  return item.kind === 'entry'
    ? item.entry.source.text.length + item.entry.fields.abstract.length
    : item.unreadable.source.text.length
}
