import { endWithoutEtAl } from '../author-list'
import { isSuffix } from '../person'
import { nameShape, type NameShape } from './name-shape'
import type { AbstractWords } from './words'

/** One piece between commas. `end` excludes the comma. */
interface Segment {
  start: number
  end: number
}

/** What the segments after a place look like, taken together; counts are of segments. */
export interface LaterNames {
  names: number
  impossible: number
  withLowerWord: number
  withCamelWord: number
  single: number
  long: number
  ordinaryWords: number
}

const NONE: LaterNames = {
  names: 0,
  impossible: 0,
  withLowerWord: 0,
  withCamelWord: 0,
  single: 0,
  long: 0,
  ordinaryWords: 0,
}

/** A line of glued title and authors, cut at its commas once so that each candidate is weighed in short time. */
export class TitleLine {
  /** Where the authors end, "et al." left out. */
  readonly end: number
  readonly moreAuthors: boolean
  private readonly segments: Segment[]
  private readonly later: LaterNames[]

  constructor(
    readonly line: string,
    readonly abstract: AbstractWords,
  ) {
    const { end, moreAuthors } = endWithoutEtAl(line)
    this.end = end
    this.moreAuthors = moreAuthors
    this.segments = cutAtCommas(line, end)
    this.later = this.lookAtLaterNames()
  }

  segmentIndex(at: number): number {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.segments[middle]?.end ?? 0) >= at) high = middle
      else low = middle + 1
    }
    return low
  }

  /** The text of the first author if the authors begin at `at`. */
  firstName(at: number): string {
    return this.line.slice(at, this.segments[this.segmentIndex(at)]?.end ?? this.end)
  }

  laterNames(at: number): LaterNames {
    return this.later[this.segmentIndex(at) + 1] ?? NONE
  }

  /** The names after the segment of `at`: whole, whatever the exact place of the split in it. */
  namesAfter(at: number): string[] {
    return this.segments
      .slice(this.segmentIndex(at) + 1)
      .map((segment) => this.line.slice(segment.start, segment.end).trim())
      .filter((name) => name !== '')
  }

  /** How many words of a name stand in the abstract without a capital. */
  ordinaryWords(shape: NameShape): number {
    return shape.words.filter((word) => word.length > 2 && this.abstract.lowerCase.has(word.toLowerCase()))
      .length
  }

  private lookAtLaterNames(): LaterNames[] {
    const later: LaterNames[] = []
    let sum = NONE
    for (let index = this.segments.length - 1; index > 0; index--) {
      const { start, end } = this.segments[index] ?? { start: 0, end: 0 }
      sum = this.addName(sum, this.line.slice(start, end).trim())
      later[index] = sum
    }
    return later
  }

  private addName(sum: LaterNames, name: string): LaterNames {
    if (name === '' || isSuffix(name)) return sum
    const shape = nameShape(name)
    if (shape.body) return { ...sum, names: sum.names + 1 }
    const { count, words } = shape
    return {
      names: sum.names + 1,
      impossible: sum.impossible + Number(count.function + count.odd > 0),
      withLowerWord: sum.withLowerWord + Number(count.lower > 0),
      withCamelWord: sum.withCamelWord + Number(count.camel > 0),
      single: sum.single + Number(words.length === 1),
      long: sum.long + Number(words.length > 5),
      ordinaryWords: sum.ordinaryWords + Number(this.ordinaryWords(shape) > 0),
    }
  }
}

function cutAtCommas(line: string, end: number): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (let at = line.indexOf(','); at !== -1 && at < end; at = line.indexOf(',', start)) {
    segments.push({ start, end: at })
    start = at + 1
  }
  segments.push({ start, end })
  return segments
}
