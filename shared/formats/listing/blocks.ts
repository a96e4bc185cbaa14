import type { PlainDate } from '../../model/dates'
import { cleanLine } from './clean-line'
import { readHeading, type Heading } from './heading'

/** A line of the source: as it stood there, and as it is read. `afterBlank` when a blank line stands over it. */
export interface SourceLine {
  number: number
  raw: string
  text: string
  afterBlank: boolean
}

/** A heading and all that follows it up to the next. `last` when the source ends with it. */
export interface Block {
  heading: Heading
  headingLine: SourceLine
  /** Without blank lines. */
  body: SourceLine[]
  last: boolean
}

/** Lines under no heading. */
export interface Stray {
  lines: SourceLine[]
  /** Whether a heading follows, as far as is known yet. */
  headingFollows: boolean
}

export type Part = { kind: 'block'; block: Block } | { kind: 'stray'; stray: Stray }

// An abstract has at most some dozens of lines; more is a file that is no listing, and is passed on in pieces.
const MOST_LINES = 500

/** Cuts a stream of lines into blocks. Holds one block at a time. */
export class BlockReader {
  private lineNumber = 0
  private afterBlank = false
  private open: { heading: Heading; headingLine: SourceLine } | null = null
  private body: SourceLine[] = []

  constructor(private readonly today: PlainDate) {}

  push(raw: string): Part[] {
    this.lineNumber++
    const text = cleanLine(raw)
    if (text.trim() === '') {
      this.afterBlank = true
      return []
    }
    const line = { number: this.lineNumber, raw: raw.replace(/\r$/, ''), text, afterBlank: this.afterBlank }
    this.afterBlank = false
    const heading = readHeading(text, this.today)
    if (heading) {
      const done = this.close(false)
      this.open = { heading, headingLine: line }
      return done
    }
    this.body.push(line)
    return this.body.length < MOST_LINES ? [] : this.closeOverfull()
  }

  end(): Part[] {
    return this.close(true)
  }

  private close(last: boolean): Part[] {
    const { open, body } = this
    this.open = null
    this.body = []
    if (open) return [{ kind: 'block', block: { ...open, body, last } }]
    return body.length === 0 ? [] : [{ kind: 'stray', stray: { lines: body, headingFollows: !last } }]
  }

  private closeOverfull(): Part[] {
    return this.close(this.open === null)
  }
}
