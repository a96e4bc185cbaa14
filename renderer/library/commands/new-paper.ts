import { citationKey } from '../../../shared/citation-keys'
import type { CodeLink } from '../../../shared/model/code-link'
import { FieldName, type Fields } from '../../../shared/model/fields'
import type { FieldSource, Paper, ReadingStatus, Version } from '../../../shared/model/paper'
import { withDerivedKeys } from '../derived'
import { equalValues } from '../patches/equal'
import { command } from './command'
import { shortTitle } from '../labels'
import { emptyFields } from '../../../shared/model/fields'
import type { Work } from './work'

/** What a new paper is made of, beside its fields. */
export interface Beginning {
  source: FieldSource
  /** Fields whose source is another: those that the person corrected in the review. */
  corrected: readonly string[]
  status: ReadingStatus
  tagIds: readonly string[]
  collectionIds: readonly string[]
  importIds: readonly string[]
  codeLinks: CodeLink[]
  codeAnnounced: boolean
  extra: Record<string, string>
}

/** Who says what each field holds; fields that hold nothing are nobody's word. */
export function sourcesOf(
  fields: Fields,
  source: FieldSource,
  corrected: readonly string[],
): Version['sources'] {
  const empty = emptyFields()
  const sources: Version['sources'] = {}
  for (const name of FieldName.options) {
    if (corrected.includes(name)) sources[name] = { by: 'person', at: source.at }
    else if (name === 'type' || !equalValues(fields[name], empty[name])) sources[name] = source
  }
  return sources
}

/** Keys given out by the command that runs, beside those that the library knows already. */
export class NewKeys {
  private readonly given = new Set<string>()
  constructor(private readonly work: Work) {}

  /** A key that no paper has, for these fields. */
  next(fields: Fields): string {
    const key = citationKey(
      fields,
      (candidate) => this.given.has(candidate.toLowerCase()) || this.work.citationKeys.isTaken(candidate),
    )
    this.given.add(key.toLowerCase())
    return key
  }
}

/** A paper with one version, not staged yet. */
export function newPaper(work: Work, keys: NewKeys, fields: Fields, beginning: Beginning): Paper {
  const versionId = work.newId()
  const at = work.now
  return withDerivedKeys({
    id: work.newId(),
    citationKey: keys.next(fields),
    citationKeyAliases: [],
    leadVersionId: versionId,
    versions: {
      [versionId]: {
        id: versionId,
        label: 'v1',
        fields,
        sources: sourcesOf(fields, beginning.source, beginning.corrected),
        addedAt: at,
      },
    },
    status: beginning.status,
    statusHistory: [{ status: beginning.status, at }],
    rating: 0,
    tagIds: [...new Set(beginning.tagIds)].sort(),
    collectionIds: [...new Set(beginning.collectionIds)].sort(),
    importIds: [...beginning.importIds],
    codeLinks: beginning.codeLinks,
    codeAnnounced: beginning.codeAnnounced,
    extra: beginning.extra,
    addedAt: at,
    changedAt: at,
    trashedAt: null,
    titleKeys: [],
    identifierKeys: [],
  })
}

/** Makes a paper by hand. It starts in the inbox. */
export const createPaper = command('createPaper', {
  run(work, { fields }) {
    const paper = newPaper(work, new NewKeys(work), fields, {
      source: { by: 'person', at: work.now },
      corrected: [],
      status: 'inbox',
      tagIds: [],
      collectionIds: [],
      importIds: [],
      codeLinks: [],
      codeAnnounced: false,
      extra: {},
    })
    work.papers.put(paper)
    return Promise.resolve({
      output: { paperId: paper.id },
      label: { key: 'history.createPaper', params: { title: shortTitle(fields.title) } },
    })
  },
})
