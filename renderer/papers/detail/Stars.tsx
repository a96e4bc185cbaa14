import { say } from '../../app/texts'
import { classes, Icon } from '../../ui'
import styles from './Stars.module.css'

/** One to five stars; pressing the one that is set takes the rating away. */
export function Stars({ rating, onRate }: { rating: number; onRate: (stars: number) => void }) {
  return (
    <span className={styles.stars} role="group" aria-label={say('papers.rating')}>
      {[1, 2, 3, 4, 5].map((stars) => (
        <button
          key={stars}
          type="button"
          className={classes(styles.star, stars <= rating && styles.on)}
          aria-pressed={stars === rating}
          aria-label={stars === rating ? say('papers.clearRating') : say('papers.stars', { count: stars })}
          onClick={() => onRate(stars === rating ? 0 : stars)}
        >
          <Icon name={stars <= rating ? 'star-filled' : 'star'} />
        </button>
      ))}
    </span>
  )
}
