import type { DuplicateChoice, Match } from '../../../shared/model/review'
import type { ReviewRow } from '../../library/calls'
import { formatDate, formatWhen, Icon, MathText, Segmented } from '../../ui'
import { isTextKey, say } from '../../app/texts'
import { choose } from '../review/decisions'
import styles from './MatchNotice.module.css'

const choices: DuplicateChoice[] = ['skip', 'update', 'version', 'keep-both']

/** Tells that the paper is already there, by what that is known and what differs, and asks what to do. */
export function MatchNotice({ row }: { row: ReviewRow }) {
  const { match } = row
  if (!match) return null
  const date = match.declinedAt ? formatWhen(match.declinedAt) : ''
  return (
    <section className={styles.match} aria-label={say('review.match.title')}>
      <p className={styles.what}>
        <Icon name={match.where === 'trash' ? 'trash' : match.where === 'declined' ? 'history' : 'copy'} />
        <span>
          {say(`review.match.${match.where}`, { date })} {say(`review.match.by.${match.by}`)}{' '}
          {match.title !== row.title && <MathText className={styles.other} text={match.title} />}
        </span>
      </p>
      {match.where !== 'declined' && <Choice row={row} />}
      <Differences match={match} />
    </section>
  )
}

function Choice({ row }: { row: ReviewRow }) {
  return (
    <>
      <Segmented
        className={styles.choice}
        label={say('review.match.choose')}
        value={row.choice}
        options={choices.map((value) => ({ value, label: say(`review.choice.${value}`) }))}
        onChange={(choice) => choose(row, choice)}
      />
      <p className={styles.meaning}>{say(`review.choice.${row.choice}.meaning`)}</p>
    </>
  )
}

function Differences({ match }: { match: Match }) {
  if (match.differences.length === 0) return null
  return (
    <table className={styles.differences}>
      <thead>
        <tr>
          <th scope="col">{say('review.match.field')}</th>
          <th scope="col">{say('review.match.inLibrary')}</th>
          <th scope="col">{say('review.match.here')}</th>
        </tr>
      </thead>
      <tbody>
        {match.differences.map(({ field, library, entry, setByPerson }) => (
          <tr key={field}>
            <th scope="row">{fieldName(field)}</th>
            <td dir="auto">
              <span>{valueOf(field, library)}</span>
              {setByPerson && <small>{say('review.match.yours')}</small>}
            </td>
            <td dir="auto">
              <span>{valueOf(field, entry)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function valueOf(field: string, value: string): string {
  if (value === '') return say('review.match.empty')
  return field === 'issued' ? formatDate(value) : value
}

function fieldName(field: string): string {
  const key = `review.field.${field}`
  return isTextKey(key) ? say(key) : field
}
