import type { Paper } from '../../../shared/model/paper'
import { library } from '../../app/library'
import { say } from '../../app/texts'
import { Button, formatDate } from '../../ui'
import { succeeded } from '../commands'
import pane from './PaperPane.module.css'
import styles from './properties.module.css'

/** The versions of a work, where there is more than one; the one that is shown speaks for the paper. */
export function Versions({ paper }: { paper: Paper }) {
  const versions = Object.values(paper.versions).sort((one, other) =>
    one.addedAt.localeCompare(other.addedAt),
  )
  if (versions.length < 2) return null
  const lead = (versionId: string) =>
    void library.run.chooseLeadVersion({ paperId: paper.id, versionId }).then(succeeded)
  return (
    <section aria-label={say('papers.versions')}>
      <h2 className={pane.section}>{say('papers.versions')}</h2>
      <ul className={styles.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <span className={styles.grow} dir="auto" title={version.fields.title}>
              {[version.label, formatDate(version.fields.issued), version.fields.title]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {version.id === paper.leadVersionId ? (
              <span className={styles.muted}>{say('papers.leads')}</span>
            ) : (
              <Button kind="quiet" onClick={() => lead(version.id)}>
                {say('papers.makeLead')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
