import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { ListQuery } from '../../library/calls'
import { library } from '../../app/library'
import { usePapers } from '../store'

/**
 * Keeps the store's list up to date: asks when source, filter, sort or text change, and after each change
 * of the library. One question is under way at a time; what comes in between is asked once more at its end.
 */
export function useList(): void {
  const { source, filter, sort, text } = usePapers(
    useShallow((state) => ({
      source: state.source,
      filter: state.filter,
      sort: state.sort,
      text: state.text,
    })),
  )
  useEffect(() => keepAsking({ source, filter, sort, text }), [source, filter, sort, text])
}

const tables = ['papers', 'notes', 'tags', 'collections']

function keepAsking(question: ListQuery): () => void {
  let current = true
  let asking = false
  let again = false
  let fresh = true
  const ask = async () => {
    if (asking) {
      again = true
      return
    }
    asking = true
    const answer = await library.query.list(question)
    asking = false
    if (!current) return
    const { receive, fail } = usePapers.getState()
    if (answer.ok) receive(answer.value.ids, answer.value.elsewhere, fresh)
    else fail(answer.failure.message)
    fresh = false
    if (again) {
      again = false
      void ask()
    }
  }
  void ask()
  const stop = library.onChange((change) => {
    if (tables.some((table) => change.tables[table]?.length)) void ask()
  })
  return () => {
    current = false
    stop()
  }
}
