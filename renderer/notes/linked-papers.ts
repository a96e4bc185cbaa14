import { useMemo } from 'react'
import { library, useLibrary } from '../app/library'
import type { Answer } from '../library/calls'

/** Keys between double brackets, each once. */
export function linkedKeys(texts: readonly string[]): string[] {
  const keys = texts.flatMap((text) =>
    [...text.matchAll(/\[\[([^[\]\n]{1,200})\]\]/gu)].map((match) => match[1] ?? ''),
  )
  return [...new Set(keys.map((key) => key.trim()).filter(Boolean))]
}

/** The beginning of a link that is being typed before the caret; null where none is. */
export function linkBeingTyped(text: string, caret: number): { start: number; text: string } | null {
  const match = /\[\[([^[\]\n]{0,80})$/u.exec(text.slice(0, caret))
  return match ? { start: match.index, text: match[1] ?? '' } : null
}

export interface LinkedPaper {
  id: string
  title: string
}

/** The papers that texts link to, by the key they are linked by. */
export function useLinkedPapers(texts: readonly string[]): ReadonlyMap<string, LinkedPaper> {
  const keys = linkedKeys(texts)
  const found = useLibrary(() => findAll(keys), ['papers'], [keys])
  return useMemo(() => new Map(found ?? []), [found])
}

async function findAll(keys: readonly string[]): Promise<Answer<[string, LinkedPaper][]>> {
  const ids = await Promise.all(
    keys.map(async (citationKey) => {
      const answer = await library.query.findByCitationKey({ citationKey })
      return answer.ok && answer.value !== null ? ([citationKey, answer.value] as const) : null
    }),
  )
  const known = ids.filter((one) => one !== null)
  const rows = await library.query.rows({ ids: known.map(([, id]) => id), text: '' })
  if (!rows.ok) return rows
  const titles = new Map(rows.value.map((row) => [row.id, row.title]))
  return { ok: true, value: known.map(([key, id]) => [key, { id, title: titles.get(id) ?? key }]) }
}
