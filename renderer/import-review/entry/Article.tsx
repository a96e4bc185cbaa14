import type { Entry } from '../../../shared/model/entry'
import { WorkType } from '../../../shared/model/fields'
import { displayName } from '../../../shared/model/person'
import type { ReviewEntry } from '../../../shared/model/review'
import { CodeGlyph, formatDate, Icon, IconButton, MathText, SelectField } from '../../ui'
import { say } from '../../app/texts'
import { correct } from '../review/decisions'
import { useReview } from '../review/store'
import {
  areLinks,
  authorsAsText,
  authorsFromText,
  dateFromText,
  linksFromText,
  subjectsFromText,
} from './field-text'
import { InPlace } from './InPlace'
import styles from './Article.module.css'

/** The head of an entry as a reader wants it: title, authors, where and when, code. Every part is edited in place. */
export function ArticleHead({ entry }: { entry: ReviewEntry }) {
  const { fields } = entry.entry
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        <InPlace
          field="title"
          label={say('review.edit.title')}
          text={fields.title}
          multiline
          reading
          problem={(text) => (text.trim() === '' ? say('review.edit.titleEmpty') : null)}
          onCommit={(title) => correct(entry, { changes: { title: title.replace(/\s+/gu, ' ') } })}
        >
          <MathText text={fields.title || say('review.noTitle')} />
        </InPlace>
      </h2>
      <div className={styles.authors}>
        <InPlace
          field="author"
          label={say('review.edit.author')}
          text={authorsAsText(fields.author, fields.moreAuthors)}
          multiline
          onCommit={(text) => correct(entry, { changes: authorsFromText(text) })}
        >
          <Authors entry={entry.entry} />
        </InPlace>
      </div>
      <Meta entry={entry} />
      <Code entry={entry} />
    </header>
  )
}

function Authors({ entry }: { entry: Entry }) {
  const { author, moreAuthors } = entry.fields
  const names = author.map(displayName).join(', ')
  if (names === '') return <span className={styles.missing}>{say('review.noAuthors')}</span>
  return (
    <span dir="auto">
      {names}
      {moreAuthors && <span className={styles.more}> {say('review.moreAuthors')}</span>}
    </span>
  )
}

function Meta({ entry }: { entry: ReviewEntry }) {
  const { subjects, issued, type, identifiers } = entry.entry.fields
  const editing = useReview((state) => state.editing)
  return (
    <div className={styles.meta}>
      <InPlace
        field="subjects"
        label={say('review.edit.subjects')}
        text={subjects.join(', ')}
        onCommit={(text) => correct(entry, { changes: { subjects: subjectsFromText(text) } })}
      >
        {subjects.join(', ') || say('review.noSubjects')}
      </InPlace>
      <InPlace
        field="issued"
        label={say('review.edit.issued')}
        text={issued ?? ''}
        problem={(text) => (dateFromText(text) === undefined ? say('review.edit.dateWrong') : null)}
        onCommit={(text) => correct(entry, { changes: { issued: dateFromText(text) ?? null } })}
      >
        {formatDate(issued) || say('review.noDate')}
      </InPlace>
      {editing === 'type' ? (
        <SelectField
          label={say('review.edit.type')}
          hideLabel
          value={type}
          options={WorkType.options.map((value) => ({ value, label: say(`review.type.${value}`) }))}
          onChange={(value) => {
            correct(entry, { changes: { type: value } })
            useReview.setState({ editing: null })
          }}
        />
      ) : (
        <InPlace field="type" label={say('review.edit.type')} text={type} onCommit={() => undefined}>
          {say(`review.type.${type}`)}
        </InPlace>
      )}
      {identifiers.map(({ kind, value }) => (
        <span key={`${kind} ${value}`} className={styles.identifier}>
          {kind === 'arxiv' ? `arXiv ${value}` : value}
        </span>
      ))}
    </div>
  )
}

function Code({ entry }: { entry: ReviewEntry }) {
  const { codeLinks, codeAnnounced } = entry.entry
  const editing = useReview((state) => state.editing === 'code')
  const none = codeLinks.length === 0
  if (none && !codeAnnounced && !editing) return null
  return (
    <div className={styles.code}>
      {!editing && <CodeGlyph code={none ? 'announced' : 'link'} />}
      {!editing &&
        codeLinks.map((link) => (
          <button
            key={link.url}
            type="button"
            className={styles.link}
            title={link.url}
            onClick={() => void window.lectern.shell.openExternal({ url: link.url })}
          >
            {link.url.replace(/^https:\/\//u, '')}
            <Icon name="arrow-out" size={12} />
          </button>
        ))}
      <InPlace
        field="code"
        label={say('review.edit.code')}
        text={codeLinks.map((link) => link.url).join('\n')}
        multiline
        problem={(text) => (areLinks(linksFromText(text)) ? null : say('review.edit.linkWrong'))}
        onCommit={(text) => correct(entry, { codeLinks: linksFromText(text) })}
        className={styles.editCode}
      >
        {none ? say('review.codeAnnounced') : <Icon name="edit" size={12} />}
      </InPlace>
    </div>
  )
}

/** What most people decide by. */
export function Abstract({ entry }: { entry: ReviewEntry }) {
  const { abstract } = entry.entry.fields
  const editing = useReview((state) => state.editing === 'abstract')
  const edit = () => useReview.setState({ editing: 'abstract' })
  return (
    <section className={styles.abstract} aria-label={say('review.field.abstract')}>
      {editing ? (
        <InPlace
          field="abstract"
          label={say('review.edit.abstract')}
          text={abstract}
          rows={12}
          multiline
          reading
          onCommit={(text) => correct(entry, { changes: { abstract: text } })}
        >
          {null}
        </InPlace>
      ) : abstract === '' ? (
        <button type="button" className={styles.missing} onClick={edit}>
          {say('review.noAbstract')}
        </button>
      ) : (
        <>
          <MathText as="p" className={styles.reading} text={abstract} />
          <IconButton
            icon="edit"
            label={say('review.edit.abstract')}
            className={styles.editAbstract}
            onClick={edit}
          />
        </>
      )}
    </section>
  )
}
