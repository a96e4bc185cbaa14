import type { Entry, ParsedItem, Unreadable } from '../../../model/entry'

/** What a parser yielded, told apart and in the order of the source. */
export class ParsedItems {
  readonly entries: Entry[] = []
  readonly unreadable: Unreadable[] = []

  constructor(items: Iterable<ParsedItem>) {
    for (const item of items) {
      if (item.kind === 'entry') this.entries.push(item.entry)
      else this.unreadable.push(item.unreadable)
    }
    this.entries.sort((a, b) => a.source.line - b.source.line)
    this.unreadable.sort((a, b) => a.source.line - b.source.line)
  }
}
