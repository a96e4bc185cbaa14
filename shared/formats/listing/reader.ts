import type { PlainDate } from '../../model/dates'
import type { ParsedItem, Unreadable } from '../../model/entry'
import { BlockReader, type Block, type Part, type SourceLine, type Stray } from './blocks'
import { ClipboardReader, NO_MATCH } from './clipboard'
import { makeEntry, placeOf, type OpenEntry } from './entry'
import { splitOffFurniture } from './furniture'
import { TitleLine } from './split/title-line'
import { SplitWeigher, SURE, type OpenTitle } from './split/weigher'
import { abstractWords } from './split/words'

export interface ListingOptions {
  /** Decides the year of dates that state none. */
  today: PlainDate
  /** Given names known from elsewhere, as a library's; whole names are fine too. */
  givenNames?: Iterable<string>
  /** The clipboard's `text/html` for the same text. */
  clipboardHtml?: string
}

interface Held {
  entry: OpenEntry
  open: OpenTitle
}

// Three entries in a row whose abstract is one line make it the listing's habit.
const HABIT = 3

/**
 * Reads a listing line by line. `push` and `end` return what became sure; unsure entries wait for `end`, so that
 * all names of the listing speak for them, and memory is bounded by them. Sort by `source.line` for the order
 * of the source.
 */
export class ListingReader {
  private readonly blocks: BlockReader
  private readonly weigher: SplitWeigher
  private readonly clipboard: ClipboardReader | null
  private held: Held[] = []
  private singleLineAbstracts = 0
  private headingSeen = false

  constructor(options: ListingOptions) {
    this.blocks = new BlockReader(options.today)
    this.weigher = new SplitWeigher(options.givenNames)
    this.clipboard = options.clipboardHtml ? new ClipboardReader(options.clipboardHtml) : null
  }

  /** Takes the next line, with or without its line end. */
  push(line: string): ParsedItem[] {
    return this.blocks.push(line).flatMap((part) => this.readPart(part))
  }

  /** Ends the listing: the last block, and all that was unsure. */
  end(): ParsedItem[] {
    const items = this.blocks.end().flatMap((part) => this.readPart(part))
    const { held } = this
    this.held = []
    for (const { entry, open } of held) items.push(entryItem(entry, this.weigher.weigh(open)))
    return items
  }

  private readPart(part: Part): ParsedItem[] {
    return part.kind === 'stray' ? [this.readStray(part.stray)] : this.readBlock(part.block)
  }

  private readStray({ lines, headingFollows }: Stray): ParsedItem {
    const listed = headingFollows || this.headingSeen
    return unreadable(lines, listed ? 'listing.surroundingText' : 'listing.noHeading')
  }

  private readBlock(block: Block): ParsedItem[] {
    this.headingSeen = true
    const { headingLine, heading, body, last } = block
    const [titleLine, ...rest] = body
    if (!titleLine) return [unreadable([headingLine], last ? 'listing.headingOnly' : 'listing.noTitle')]
    if (heading.date === null) return [unreadable([headingLine, ...body], 'listing.badDate')]
    const { abstract, furniture } = splitOffFurniture(rest, this.singleLineAbstracts >= HABIT)
    this.noteHabit(abstract)
    const items = this.readEntry(openEntry(block, titleLine, abstract, this.clipboard))
    return furniture.length === 0 ? items : [...items, unreadable(furniture, 'listing.surroundingText')]
  }

  private readEntry(entry: OpenEntry): ParsedItem[] {
    const open = {
      title: new TitleLine(entry.title, abstractWords(entry.abstract)),
      borders: entry.clipboard.borders,
    }
    const places = this.weigher.weigh(open)
    this.weigher.learn(open, places)
    if ((places[0]?.probability ?? 0) >= SURE) return [entryItem(entry, places)]
    this.held.push({ entry, open })
    return []
  }

  private noteHabit(abstract: SourceLine[]): void {
    if (abstract.length === 1) this.singleLineAbstracts++
    else if (abstract.length > 1) this.singleLineAbstracts = -Infinity
  }
}

function openEntry(
  block: Block,
  titleLine: SourceLine,
  abstractLines: SourceLine[],
  html: ClipboardReader | null,
): OpenEntry {
  const title = titleLine.text.trim()
  const abstract = abstractLines.map(({ text }) => text.trim()).join(' ')
  const clipboard = html?.match(block.headingLine.text, title, abstract) ?? NO_MATCH
  return { block, titleLine, title, abstractLines, abstract, clipboard }
}

function entryItem(entry: OpenEntry, places: Parameters<typeof makeEntry>[1]): ParsedItem {
  return { kind: 'entry', entry: makeEntry(entry, places) }
}

function unreadable(lines: SourceLine[], why: Unreadable['why']): ParsedItem {
  return { kind: 'unreadable', unreadable: { source: placeOf(lines), why } }
}
