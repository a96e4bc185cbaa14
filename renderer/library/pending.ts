import type { Fields } from '../../shared/model/fields'
import { familyName } from '../../shared/model/person'

export function matchKeys(fields: Fields): { titleKeys: string[]; identifierKeys: string[] } {
  const title = fields.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return {
    titleKeys: title === '' ? [] : [title],
    identifierKeys: fields.identifiers.map((each) => `${each.kind}:${each.value.toLowerCase()}`),
  }
}

export function citationKey(fields: Fields, taken: (key: string) => boolean): string {
  const author = fields.author[0]
    ? familyName(fields.author[0])
        .toLowerCase()
        .replace(/[^a-z]/g, '')
    : 'anon'
  const word = /[a-z]{4,}/.exec(fields.title.toLowerCase())?.[0] ?? 'untitled'
  const base = `${author}${fields.issued?.slice(0, 4) ?? ''}${word}`
  for (let turn = 1; ; turn++) {
    const key = turn === 1 ? base : `${base}-${turn}`
    if (!taken(key)) return key
  }
}
