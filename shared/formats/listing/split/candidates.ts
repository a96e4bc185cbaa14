import { isParticle } from '../person'

// A line of a listing has some dozens of places where letters meet; a file that is no listing may have millions.
const MOST_CANDIDATES = 400

/**
 * The offsets at which the first author may begin: title and authors are glued, so no space stands before,
 * and a name begins with a capital, a letter without case, or a particle (`…Networksvan der Maaten`).
 * A line that offers none, as when a space came between, offers its capitals after a space.
 */
export function findCandidates(line: string, end: number): number[] {
  const glued = collect(
    line,
    end,
    /(?:[^\s,.([{“‘«/–—_^\\"'-]|(?<!(?:^|[^\p{L}])\p{Lu})\.|(?<=\s)-|(?<!\s)["'])(?=\p{Lu}|\p{Lo})/gu,
  )
  const particles = collect(line, end, /[^\s,([{“‘«/–—_^\\"'-](?=[dvalbte][\p{Ll}’']{0,5}\s)/gu).filter(
    (at) => isParticle(/^\S*/u.exec(line.slice(at, at + 8))?.[0] ?? ''),
  )
  const afterClosing = collect(line, end, /(?:[?!)\]}”$.»]|(?<!\s)")(?=\p{Ll}+\s)/gu)
  const found = [...new Set([...glued, ...particles, ...afterClosing])].sort((a, b) => a - b)
  if (found.length > 0) return found
  return collect(line, end, /\s(?=\p{Lu}|\p{Lo})/gu)
}

function collect(line: string, end: number, place: RegExp): number[] {
  const found: number[] = []
  for (const match of line.matchAll(place)) {
    const at = match.index + match[0].length
    if (at >= end || found.length >= MOST_CANDIDATES) break
    found.push(at)
  }
  return found
}
