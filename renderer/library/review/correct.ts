import { matchKeys } from '../../../shared/matching'
import { readAuthorList } from '../../../shared/formats/listing/author-list'
import { readPerson } from '../../../shared/formats/listing/person'
import type { CodeLink } from '../../../shared/model/code-link'
import type { Fields } from '../../../shared/model/fields'
import { FieldName } from '../../../shared/model/fields'
import { parseRepositoryUrl } from '../../../shared/repository-links'
import { definedOnly } from '../commands/fields'
import type { Work } from '../commands/work'
import type { StoredReviewEntry } from '../database/rows'
import { refusal } from '../failures'
import { equalValues } from '../patches/equal'
import { firstChoice } from './entries'
import { matchEntries } from './match'
import { entriesOf } from './open-review'
import type { ReviewInput } from './index'

/** A person's correction of an entry. What they changed is theirs in the library, too. */
export async function correctEntry(work: Work, input: ReviewInput<'correctEntry'>): Promise<void> {
  const [row] = await entriesOf(work, [input.entryId])
  if (!row) return
  const split = splitChanges(row, input.splitAt)
  const changes = { ...split, ...definedOnly(input.changes) }
  const fields: Fields = { ...row.entry.fields, ...changes }
  const corrected = FieldName.options.filter((name) => !equalValues(fields[name], row.entry.fields[name]))
  const codeLinks = input.codeLinks ? linksOf(input.codeLinks, row.entry.codeLinks) : row.entry.codeLinks
  const [match = null] = await matchEntries(work, [fields])
  const sameMatch = match?.id === row.match?.id && match?.where === row.match?.where
  const choice = sameMatch
    ? row.choice
    : row.taken && firstChoice(match) === 'skip'
      ? 'update'
      : firstChoice(match)
  work.reviewEntries.put({
    ...row,
    entry: {
      ...row.entry,
      fields,
      codeLinks,
      split:
        row.entry.split && input.splitAt !== undefined
          ? { ...row.entry.split, at: input.splitAt }
          : row.entry.split,
      warnings:
        input.splitAt === undefined
          ? row.entry.warnings
          : row.entry.warnings.filter((warning) => warning.code !== 'listing.unsureSplit'),
    },
    checked: true,
    correctedFields: [...new Set([...row.correctedFields, ...corrected])],
    match,
    choice,
    ...matchKeys(fields),
  })
}

/** Title and authors as the line falls apart at another place. */
function splitChanges(row: StoredReviewEntry, at: number | undefined): Partial<Fields> {
  if (at === undefined) return {}
  const { split } = row.entry
  if (!split || at > split.line.length) {
    throw refusal('library.noSplit', 'Title and authors of this entry do not stand in one line.')
  }
  const { names, moreAuthors } = readAuthorList(split.line.slice(at))
  return { title: split.line.slice(0, at).trim(), author: names.map(readPerson), moreAuthors }
}

function linksOf(urls: readonly string[], held: readonly CodeLink[]): CodeLink[] {
  return urls.map((url) => {
    const link = held.find((each) => each.url === url) ?? parseRepositoryUrl(url, 'person')
    if (!link) throw refusal('library.badCodeLink', `“${url}” is not a link to code.`, { url })
    return link
  })
}
