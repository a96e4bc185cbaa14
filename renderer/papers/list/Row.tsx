import { memo, type CSSProperties } from 'react'
import { readPerson } from '../../../shared/formats/listing/person'
import { familyName } from '../../../shared/model/person'
import type { PaperRow } from '../../library/calls'
import { Chip, classes, CodeGlyph, Icon, MathText, StatusGlyph } from '../../ui'
import { say } from '../../app/texts'
import type { TagWithCount } from '../useSources'
import styles from './Row.module.css'

interface RowProps {
  id: string
  /** Undefined until the library has answered. */
  row: PaperRow | undefined
  /** Its place in the list, from 0. */
  index: number
  start: number
  height: number
  selected: boolean
  reachable: boolean
  twoLines: boolean
  text: string
  tags: ReadonlyMap<string, TagWithCount>
}

/** One paper in the list. Pointer and keyboard are the grid's business. */
export const Row = memo(function Row(props: RowProps) {
  const { id, row, index, start, height, selected, reachable, twoLines } = props
  const place: CSSProperties = { transform: `translateY(${start}px)`, height }
  return (
    <div
      role="row"
      data-row={id}
      className={classes(
        styles.row,
        twoLines ? styles.two : styles.one,
        selected && styles.selected,
        row?.status === 'inbox' && styles.unread,
        (row?.status === 'read' || row?.status === 'set-aside') && styles.past,
      )}
      style={place}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      draggable={row !== undefined}
    >
      {row ? <Cells {...props} row={row} /> : <span role="gridcell" className={styles.waiting} />}
    </div>
  )
})

function Cells({ row, text, twoLines, tags }: RowProps & { row: PaperRow }) {
  const status = say(`papers.status.${row.status}`)
  const named = row.tagIds.flatMap((id) => tags.get(id) ?? [])
  return (
    <>
      <span role="gridcell" aria-colindex={1} className={styles.status}>
        <StatusGlyph status={row.status} label={status} />
      </span>
      <span role="gridcell" aria-colindex={2} className={styles.title} dir="auto" title={row.title}>
        {row.title ? (
          <MathText text={row.title} highlight={text} />
        ) : (
          <span className={styles.none}>{say('papers.untitled')}</span>
        )}
      </span>
      <span role="presentation" className={styles.meta}>
        <span role="gridcell" aria-colindex={3} className={styles.authors} dir="auto">
          <MathText text={authorsLine(row, twoLines)} highlight={text} />
        </span>
        <span role="gridcell" aria-colindex={4} className={styles.year}>
          {row.issued?.slice(0, 4)}
          {twoLines && row.subjects.length > 0 && (
            <span className={styles.subjects}>{row.subjects.slice(0, 2).join(', ')}</span>
          )}
        </span>
      </span>
      <span role="gridcell" aria-colindex={5} className={styles.tags}>
        {row.rating > 0 && (
          <span className={styles.rating} role="img" aria-label={say('papers.stars', { count: row.rating })}>
            {row.rating}
            <Icon name="star-filled" size={12} />
          </span>
        )}
        {named.map((tag) => (
          <Chip key={tag.id} colour={tag.colour}>
            {tag.name}
          </Chip>
        ))}
      </span>
      <span role="gridcell" aria-colindex={6} className={styles.code}>
        <CodeGlyph code={row.code} label={say(`papers.code.${row.code}`)} />
      </span>
      {row.passage && (
        <span role="gridcell" aria-colindex={2} className={styles.passage} dir="auto">
          <span className={styles.where}>{say(`papers.in.${row.passage.where}`)}</span>
          <MathText text={row.passage.text} highlight={text} />
        </span>
      )}
    </>
  )
}

/** Up to four whole names in two lines, up to three family names in one; where there are more, "et al.". */
function authorsLine({ authors, moreAuthors }: PaperRow, twoLines: boolean): string {
  if (authors.length === 0) return say(moreAuthors ? 'papers.etAl' : 'papers.noAuthors')
  const most = twoLines ? 4 : 3
  const names = twoLines ? authors : authors.slice(0, most + 1).map((name) => familyName(readPerson(name)))
  if (names.length <= most && !moreAuthors) return names.join(', ')
  return say('papers.andMore', { names: names.slice(0, most - 1).join(', ') })
}
