import { isParticle } from '../person'

// A line of a listing has some dozens of places where letters meet; a file that is no listing may have millions.
const MOST_CANDIDATES = 400

/**
 * The offsets at which the first author may begin: title and authors are glued, so no space stands before,
 * and a name begins with a capital, a letter without case, or a particle (`…Networksvan der Maaten`).
 * A line that offers none, as when a space came between, offers its capitals after a space.
 */
export function findCandidates(line: string, end: number): number[] {
  const glued = collect(line, end, /[^\s,(\[{“‘«/\-–—_^\\](?=\p{Lu}|\p{Lo})/gu, 0)
  const particles = collect(
    line,
    end,
    /[^\s,(\[{“‘«/\-–—_^\\](?=(?:d|v|a|l|b|t|e)[\p{Ll}’']{0,5}\s)/gu,
    0,
  ).filter((at) => isParticle(/^\S*/u.exec(line.slice(at, at + 8))?.[0] ?? ''))
  const afterClosing = collect(line, end, /[?!)\]}"”$.»](?=\p{Ll}+\s)/gu, 0)
  const found = [...new Set([...glued, ...particles, ...afterClosing])].sort((a, b) => a - b)
  if (found.length > 0) return found
  return collect(line, end, /\s(?=\p{Lu}|\p{Lo})/gu, 0)
}

function collect(line: string, end: number, place: RegExp, from: number): number[] {
  const found: number[] = []
  place.lastIndex = from
  for (let match = place.exec(line); match && found.length < MOST_CANDIDATES; match = place.exec(line)) {
    const at = match.index + match[0].length
    if (at >= end) break
    found.push(at)
  }
  return found
}
