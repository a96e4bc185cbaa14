import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import type { PaperDetail } from '../../library/calls'
import { formatWhen } from '../../ui'
import styles from './properties.module.css'

/** Where the paper came from, and when what happened to it. */
export function Times({ detail }: { detail: PaperDetail }) {
  const { paper, imports } = detail
  return (
    <div className={styles.times}>
      <p>
        {say('papers.addedAt', { when: formatWhen(paper.addedAt) })}
        {paper.changedAt !== paper.addedAt &&
          `, ${say('papers.changedAt', { when: formatWhen(paper.changedAt) })}`}
      </p>
      {imports.map((one) => (
        <p key={one.id}>
          {say('papers.from')}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => useApp.getState().go({ kind: 'import', importId: one.id })}
          >
            {one.name || say('papers.fromPaste')}
          </button>{' '}
          {formatWhen(one.importedAt)}
        </p>
      ))}
      {paper.statusHistory.length > 1 && (
        <p>
          {paper.statusHistory
            .map(({ status, at }) =>
              say('papers.statusSince', { status: say(`papers.status.${status}`), when: formatWhen(at) }),
            )
            .join(' → ')}
        </p>
      )}
    </div>
  )
}
