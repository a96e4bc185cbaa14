import { say } from '../../app/texts'
import type { SortColumn } from '../../library/calls'
import { classes, CodeGlyph, Icon } from '../../ui'
import { usePapers } from '../store'
import rowStyles from './Row.module.css'
import styles from './ColumnHeads.module.css'

/** The names of the columns; those that can sort do so by a click, and turn around by another. */
export function ColumnHeads({ twoLines }: { twoLines: boolean }) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes(styles.row, twoLines ? styles.two : rowStyles.headOne)}
      >
        <Head column="status" index={1} area={styles.status} hidden />
        <Head column="title" index={2} area={styles.title} />
        <Head column="authors" index={3} area={styles.authors} />
        <Head column="issued" index={4} area={styles.year} />
        <span role="columnheader" aria-colindex={5} className={styles.tags}>
          {say('papers.column.tags')}
        </span>
        <span role="columnheader" aria-colindex={6} className={styles.code} title={say('papers.column.code')}>
          <CodeGlyph code="announced" label={say('papers.column.code')} />
        </span>
      </div>
    </div>
  )
}

interface HeadProps {
  column: Extract<SortColumn, 'status' | 'title' | 'authors' | 'issued'>
  index: number
  area: string | undefined
  hidden?: boolean
}

function Head({ column, index, area, hidden }: HeadProps) {
  const sort = usePapers((state) => state.sort)
  const sortBy = usePapers((state) => state.sortBy)
  const active = sort.column === column
  const label = say(`papers.column.${column}`)
  const turn = () =>
    sortBy({
      column,
      direction: active ? opposite(sort.direction) : column === 'issued' ? 'descending' : 'ascending',
    })
  return (
    <span
      role="columnheader"
      aria-colindex={index}
      aria-sort={active ? sort.direction : 'none'}
      className={area}
    >
      <button type="button" className={styles.button} onClick={turn} aria-label={label}>
        {!hidden && label}
        {active && <Icon name={sort.direction === 'ascending' ? 'sort-up' : 'sort-down'} size={12} />}
      </button>
    </span>
  )
}

function opposite(direction: 'ascending' | 'descending'): 'ascending' | 'descending' {
  return direction === 'ascending' ? 'descending' : 'ascending'
}
