/** One letter without its accents, in lower case, and never longer than it was: offsets stay true. */
function foldUnit(unit: string): string {
  return (unit.normalize('NFD')[0] ?? unit).toLowerCase()[0] ?? unit
}

function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) folded += foldUnit(text[at] ?? '')
  return folded
}

/** A stretch of text, and whether a search hit it. */
export interface Stretch {
  text: string
  hit: boolean
}

/** Cuts text where words of a search stand in it; case and accents do not matter. */
export function findHits(text: string, search: string): Stretch[] {
  const wanted = search.split(/\s+/).map(fold).filter(Boolean)
  if (!wanted.length || !text) return text ? [{ text, hit: false }] : []
  const folded = fold(text)
  const marks = new Uint8Array(text.length)
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marks.fill(1, at, at + word.length)
    }
  }
  const stretches: Stretch[] = []
  for (let start = 0; start < text.length;) {
    let end = start + 1
    while (end < text.length && marks[end] === marks[start]) end++
    stretches.push({ text: text.slice(start, end), hit: marks[start] === 1 })
    start = end
  }
  return stretches
}
