import { useState } from 'react'
import type { z } from '../../../shared/zod'
import { library, useLibrary } from '../../app/library'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import type { queries } from '../../library/calls'
import { Button, EmptyState, formatWhen, Segmented, Skeleton } from '../../ui'
import { nameOf } from '../reading/outcomes'
import { DeclinedPart } from './DeclinedPart'
import { NumberedText } from './NumberedText'
import styles from './ImportView.module.css'

export type ImportAnswer = NonNullable<z.output<typeof queries.import.output>>
type Part = 'left' | 'unreadable' | 'text'

/** A dated source: what was taken of it, what was left out, and its text. */
export function ImportView({ importId }: { importId: string }) {
  const answer = useLibrary(
    async () => {
      const result = await library.query.import({ importId })
      return result.ok ? { ok: true as const, value: { found: result.value } } : result
    },
    ['imports', 'declinedEntries'],
    [importId],
  )
  if (!answer) return <Skeleton rows={12} />
  if (!answer.found) return <Gone />
  return <Shown key={importId} answer={answer.found} />
}

function Shown({ answer }: { answer: ImportAnswer }) {
  const { source, importedAt, takenCount, unreadable, id } = answer.import
  const go = useApp((state) => state.go)
  const [part, setPart] = useState<Part>(answer.declined.length > 0 ? 'left' : 'text')
  const title = say('review.import.title', { name: nameOf(source), date: formatWhen(importedAt) })
  const left = answer.declined.filter((declined) => declined.takenAsPaperId === null).length
  return (
    <main className={styles.view} aria-label={title}>
      <header className={styles.header}>
        <h1>{title}</h1>
        <Segmented
          label={say('review.import.parts')}
          value={part}
          options={[
            { value: 'left' as const, label: say('review.import.left', { count: left }) },
            ...(unreadable.length > 0
              ? [
                  {
                    value: 'unreadable' as const,
                    label: say('review.import.unreadable', { count: unreadable.length }),
                  },
                ]
              : []),
            { value: 'text' as const, label: say('review.import.text') },
          ]}
          onChange={setPart}
        />
        <Button
          icon="library"
          disabled={takenCount === 0}
          onClick={() => go({ kind: 'library', source: { kind: 'import', importId: id } })}
        >
          {say('review.import.taken', { count: takenCount })}
        </Button>
      </header>
      {part === 'left' && <DeclinedPart declined={answer.declined} />}
      {part === 'unreadable' && <Unreadable answer={answer} />}
      {part === 'text' && <NumberedText text={answer.text} />}
    </main>
  )
}

function Unreadable({ answer }: { answer: ImportAnswer }) {
  return (
    <div className={styles.unreadable}>
      {answer.import.unreadable.map(({ source, why }, index) => (
        <section key={`${source.line} ${index}`}>
          <h2>
            {say('review.unreadable.title', { from: source.line })}
            <span> · {say(`review.unreadable.${why}`)}</span>
          </h2>
          <pre dir="auto">{source.text}</pre>
        </section>
      ))}
    </div>
  )
}

function Gone() {
  const go = useApp((state) => state.go)
  return (
    <main className={styles.gone}>
      <EmptyState
        icon="import"
        actions={
          <Button onClick={() => go({ kind: 'library', source: { kind: 'all' } })}>
            {say('review.gone.back')}
          </Button>
        }
      >
        {say('review.import.gone')}
      </EmptyState>
    </main>
  )
}
