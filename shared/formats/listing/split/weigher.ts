import type { ClipboardMatch } from '../clipboard'
import type { TitleLine } from './title-line'
import { weighPlaces, type Place } from './decide'
import { NamesSeen } from './names-seen'

/** A title line on its way to a decision. */
export interface OpenTitle {
  title: TitleLine
  borders: ClipboardMatch['borders']
}

/** Above this a decision stands without the names of the rest of the listing. */
export const SURE = 0.98

// A place less probable than this does not keep the names behind it from being learnt.
const IMPROBABLE = 0.01

// The usual number of authors is believed after this many entries that agree.
const ENOUGH = 3

/** Weighs title lines and gathers, from those it has seen, the names that help with the others. */
export class SplitWeigher {
  private readonly names: NamesSeen
  private readonly counts = new Map<number, number>()

  constructor(givenNames: Iterable<string> = []) {
    this.names = new NamesSeen(givenNames)
  }

  /** The places in question, most probable first, by what is known now. */
  weigh({ title, borders }: OpenTitle): Place[] {
    return weighPlaces(title, { names: this.names, borders, usualCount: this.usualCount() })
  }

  /** Learns the names that stand in a line wherever its authors begin, all of them where that is sure. */
  learn({ title }: OpenTitle, places: Place[]): void {
    this.names.learnWords(title.abstract.lowerCase)
    const [best] = places
    if (!best) return
    const sure = best.probability >= SURE
    if (sure) this.names.learn(title.firstName(best.at))
    const lastPlace = Math.max(
      ...places.filter((place) => place.probability > IMPROBABLE).map(({ at }) => at),
    )
    for (const name of title.namesAfter(sure ? best.at : lastPlace)) this.names.learn(name)
    if (sure && title.moreAuthors) {
      const count = title.laterNames(best.at).names + 1
      this.counts.set(count, (this.counts.get(count) ?? 0) + 1)
    }
  }

  private usualCount(): number {
    let usual = 0
    let total = 0
    for (const [count, times] of this.counts) {
      total += times
      if (times > (this.counts.get(usual) ?? 0)) usual = count
    }
    const times = this.counts.get(usual) ?? 0
    return times >= ENOUGH && times >= total * 0.9 ? usual : 0
  }
}
