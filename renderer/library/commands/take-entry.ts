import { fillEmpty } from '../../../shared/matching'
import { arxivVersion } from '../../../shared/identifiers'
import { mergeLinks } from '../../../shared/repository-links'
import type { Entry } from '../../../shared/model/entry'
import type { Fields } from '../../../shared/model/fields'
import { leadVersion, type Paper, type Version } from '../../../shared/model/paper'
import { withFields, withVersion } from './fields'
import { sourcesOf } from './new-paper'
import { withIds } from './papers-of'
import type { Work } from './work'

/** An entry that goes to a paper that is there. */
export interface Taken {
  entry: Entry
  /** Fields that the person corrected in the review. */
  corrected: readonly string[]
  importId: string
}

/**
 * The paper, out of the trash if it was there, with what the entry knows and it did not: empty fields, links to
 * code, identifiers. What a person set stays, and so do tags, notes, status and key.
 */
export function updatedPaper(work: Work, paper: Paper, { entry, corrected, importId }: Taken): Paper {
  const lead = leadVersion(paper)
  const filled = fillEmpty(lead.fields, entry.fields, lead.sources)
  const version = withFields(lead, filled, { by: 'import', importId, at: work.now })
  for (const name of Object.keys(filled) as (keyof Fields)[]) {
    if (corrected.includes(name)) version.sources[name] = { by: 'person', at: work.now }
  }
  return withVersion(withEntryLinks(paper, entry, importId), version)
}

/**
 * The paper with the entry as another version of it. The newer one leads, unless a person has set anything on
 * the version that leads now: then theirs stays, and choosing is a click in the detail pane.
 */
export function paperWithVersion(work: Work, paper: Paper, { entry, corrected, importId }: Taken): Paper {
  const lead = leadVersion(paper)
  const version: Version = {
    id: work.newId(),
    label: versionLabel(paper, entry.fields),
    fields: entry.fields,
    sources: sourcesOf(entry.fields, { by: 'import', importId, at: work.now }, corrected),
    addedAt: work.now,
  }
  const setByPerson = Object.values(lead.sources).some((source) => source.by === 'person')
  const newer = (entry.fields.issued ?? '') >= (lead.fields.issued ?? '')
  const added = withVersion(withEntryLinks(paper, entry, importId), version)
  return newer && !setByPerson ? { ...added, leadVersionId: version.id } : added
}

function withEntryLinks(paper: Paper, entry: Entry, importId: string): Paper {
  return {
    ...paper,
    trashedAt: null,
    importIds: withIds(paper.importIds, [importId]),
    codeLinks: mergeLinks([...paper.codeLinks, ...entry.codeLinks]),
    codeAnnounced: paper.codeAnnounced || entry.codeAnnounced,
    extra: { ...entry.extra, ...paper.extra },
  }
}

/** arXiv's own number where the entry states it, else the next one. */
function versionLabel(paper: Paper, fields: Fields): string {
  const labels = new Set(Object.values(paper.versions).map((version) => version.label))
  const arxiv = fields.identifiers.find((each) => each.kind === 'arxiv')
  const stated = arxiv ? arxivVersion(arxiv.value) : null
  if (stated !== null && !labels.has(`v${stated}`)) return `v${stated}`
  let number = labels.size + 1
  while (labels.has(`v${number}`)) number++
  return `v${number}`
}
