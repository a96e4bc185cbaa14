import type { TitleSplit } from '../../shared/model/entry'

export function splitAt(split: TitleSplit, at: number) {
  const title = split.line.slice(0, at).trim()
  const names = split.line
    .slice(at)
    .split(',')
    .map((name) => name.trim())
  return { title, author: names.map((literal) => ({ literal })), moreAuthors: false }
}
