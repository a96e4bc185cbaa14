import type { ParsedItem } from '../../model/entry'
import { ListingReader, type ListingOptions } from './reader'

export { ListingReader, type ListingOptions } from './reader'

/**
 * Reads a listing as copied from a paper site: subject and date, title and authors glued together, abstract.
 * Never throws on bad text; what it cannot read comes out as `unreadable` with its lines and their text.
 * Entries that are sure come at once, the unsure ones at the end: sort by `source.line` for the order of the
 * source.
 * @param lines the text, one line at a time, without line ends
 */
export function* parseListing(lines: Iterable<string>, options: ListingOptions): Generator<ParsedItem> {
  const reader = new ListingReader(options)
  for (const line of lines) yield* reader.push(line)
  yield* reader.end()
}
