export type Pasted = 'listing' | 'address' | 'line' | 'nothing'

const address =
  /^(?:(?:https?:\/\/|www\.|doi:|arxiv:)\S+|10\.\d{4,9}\/\S+|\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)$/iu

/** What a text is, seen from afar: a listing has at least a heading and a title, each on its line. */
export function kindOfPaste(text: string): Pasted {
  const lines = text.split(/\r\n|\n|\r/u, 2_000).filter((line) => line.trim() !== '')
  const [first] = lines
  if (first === undefined) return text.trim() === '' ? 'nothing' : 'listing'
  if (lines.length > 1) return 'listing'
  return address.test(first.trim()) ? 'address' : 'line'
}
