import { useEffect, useRef, useState } from 'react'
import type { PaperRow } from '../../library/calls'
import { library } from '../../app/library'

const tables = ['papers', 'notes', 'tags']

/**
 * What the rows of these papers show, as far as the library has answered. A row stays until its new state
 * is there, so that a change never blanks the list.
 */
export function useRows(wanted: readonly string[], text: string): ReadonlyMap<string, PaperRow> {
  const [rows, setRows] = useState<ReadonlyMap<string, PaperRow>>(new Map())
  const [changes, setChanges] = useState(0)
  const asked = useRef(new Map<string, string>())
  const stamp = `${changes} ${text}`
  const key = wanted.join(' ')

  useEffect(
    () =>
      library.onChange((change) => {
        if (tables.some((table) => change.tables[table]?.length)) setChanges((count) => count + 1)
      }),
    [],
  )

  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ').filter((id) => asked.current.get(id) !== stamp)
    if (ids.length === 0) return
    for (const id of ids) asked.current.set(id, stamp)
    void library.query.rows({ ids, text }).then((answer) => {
      if (!answer.ok) return
      // A later question has its own answer on the way: this one is old by then.
      const latest = answer.value.filter((row) => asked.current.get(row.id) === stamp)
      setRows((before) => new Map([...before, ...latest.map((row) => [row.id, row] as const)]))
    })
  }, [key, stamp, text])

  return rows
}
