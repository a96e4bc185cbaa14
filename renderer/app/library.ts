import { useEffect, useState } from 'react'
import type { Answer, LibraryClient } from '../library/calls'
import { connectLibrary } from '../library/client'

/** The window's one connection to the library. */
export const library: LibraryClient = connectLibrary()

/** The value of an answer; a failure is thrown to the nearest boundary. For questions that cannot be refused. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

/**
 * Asks the library and asks again after each change to one of `tables`; null until the first answer.
 * `dependencies` are those of `ask`, as in an effect. An older answer never replaces a newer one.
 */
export function useLibrary<T>(
  ask: () => Promise<Answer<T>>,
  tables: readonly string[],
  dependencies: readonly unknown[],
): T | null {
  const [value, setValue] = useState<T | null>(null)
  const key = JSON.stringify([tables, dependencies])
  useEffect(() => {
    let current = true
    let asked = 0
    let shown = 0
    const refresh = () => {
      const turn = ++asked
      void ask().then((answer) => {
        if (!current || turn < shown || !answer.ok) return
        shown = turn
        setValue(answer.value)
      })
    }
    refresh()
    const stop = library.onChange((change) => {
      if (tables.some((table) => change.tables[table]?.length)) refresh()
    })
    return () => {
      current = false
      stop()
    }
    // `key` stands for `ask`, whose identity changes with every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return value
}
