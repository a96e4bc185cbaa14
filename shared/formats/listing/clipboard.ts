import { Parser } from 'htmlparser2'

/** What the clipboard's HTML says of one entry. */
export interface ClipboardMatch {
  /** Addresses of the links in the entry's text, in order, each once. */
  links: string[]
  /** Offsets in the title line at which an element begins or ends. */
  borders: ReadonlySet<number>
}

export const NO_MATCH: ClipboardMatch = { links: [], borders: new Set() }

interface Link {
  start: number
  end: number
  href: string
}

interface FlatHtml {
  /** All text without white space, which differs between the two forms of one copy. */
  text: string
  links: Link[]
  /** Ascending. */
  borders: number[]
}

// The text of a page's next entry begins within this many characters of the last one's end.
const SEARCH_WINDOW = 100_000
// A copied page of 150 entries has some hundred thousand; what comes after this is not read.
const LONGEST_HTML = 20_000_000
const UNSEEN = new Set(['script', 'style', 'title', 'template', 'noscript', 'head'])
// HTML elements nest some dozens deep; the parser's time grows with the square of the depth.
const DEEPEST = 500

/** Finds entries in the clipboard's HTML, in their order. Nothing of it is rendered or fetched. */
export class ClipboardReader {
  private readonly html: FlatHtml
  private cursor = 0

  constructor(html: string) {
    this.html = flatten(html.slice(0, LONGEST_HTML))
  }

  /** Finds the next entry by its lines; the cursor stays where it is when its title is not there. */
  match(heading: string, title: string, abstract: string): ClipboardMatch {
    const bareTitle = withoutSpace(title)
    const at = this.find(bareTitle, this.cursor)
    if (at === -1) return NO_MATCH
    const titleEnd = at + bareTitle.length
    const bareAbstract = withoutSpace(abstract)
    const abstractAt = bareAbstract === '' ? -1 : this.find(bareAbstract, titleEnd)
    const end = abstractAt === -1 ? titleEnd : abstractAt + bareAbstract.length
    const bareHeading = withoutSpace(heading)
    const headingAt = this.html.text.lastIndexOf(bareHeading, at)
    const start = headingAt >= Math.max(this.cursor, at - bareHeading.length - 200) ? headingAt : at
    this.cursor = end
    return { links: this.linksIn(start, end), borders: this.bordersIn(title, at, titleEnd) }
  }

  private find(text: string, from: number): number {
    const at = this.html.text.slice(from, from + text.length + SEARCH_WINDOW).indexOf(text)
    return at === -1 ? -1 : from + at
  }

  private linksIn(start: number, end: number): string[] {
    const { links } = this.html
    const found = new Set<string>()
    for (let at = lowerBound(links, (link) => link.start >= start); at < links.length; at++) {
      const link = links[at]
      if (!link || link.start >= end) break
      if (link.end <= end) found.add(link.href)
    }
    return [...found]
  }

  private bordersIn(title: string, start: number, end: number): Set<number> {
    const { borders } = this.html
    const found = new Set<number>()
    let bare = start
    let offset = 0
    for (let at = lowerBound(borders, (border) => border > start); at < borders.length; at++) {
      const border = borders[at] ?? end
      if (border >= end) break
      while (offset < title.length && (bare < border || isSpace(title.charAt(offset)))) {
        if (!isSpace(title.charAt(offset))) bare++
        offset++
      }
      found.add(offset)
    }
    return found
  }
}

function flatten(html: string): FlatHtml {
  const text: string[] = []
  const links: Link[] = []
  const borders: number[] = []
  const open: Link[] = []
  let length = 0
  let depth = 0
  let unseen = 0
  const border = () => {
    if (borders.at(-1) !== length) borders.push(length)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) parser.pause()
      border()
      if (UNSEEN.has(name)) unseen++
      if (name === 'a') {
        const link = { start: length, end: length, href: webAddress(attributes['href']) }
        open.push(link)
        if (link.href !== '') links.push(link)
      }
    },
    ontext(data) {
      if (unseen > 0) return
      const bare = withoutSpace(data)
      text.push(bare)
      length += bare.length
    },
    onclosetag(name) {
      depth--
      border()
      if (UNSEEN.has(name)) unseen--
      const link = name === 'a' ? open.pop() : undefined
      if (link) link.end = length
    },
  })
  parser.write(html)
  for (const link of open) link.end = length
  return { text: text.join(''), links, borders }
}

function webAddress(href: string | undefined): string {
  return href !== undefined && /^https?:\/\//iu.test(href.trim()) ? href.trim() : ''
}

const SPACE = /[\s\u200B\u2060\uFEFF]/u

function isSpace(character: string): boolean {
  return SPACE.test(character)
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]+/gu, '')
}

/** The first index from which `holds` is true; items must turn from false to true once. */
function lowerBound<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
