import { identifierKey } from '../../../shared/identifiers'
import { FieldName, type Fields } from '../../../shared/model/fields'
import { leadVersion, type FieldSource, type Paper, type Version } from '../../../shared/model/paper'
import { withDerivedKeys } from '../derived'
import { refusal } from '../failures'
import { equalValues } from '../patches/equal'
import { command } from './command'
import { paperOf, titleOf } from './papers-of'

/** The paper with another state of one of its versions, and the keys that follow from it. */
export function withVersion(paper: Paper, version: Version): Paper {
  return withDerivedKeys({ ...paper, versions: { ...paper.versions, [version.id]: version } })
}

/** The version with these fields, each marked with who says so. */
export function withFields(version: Version, changes: Partial<Fields>, source: FieldSource): Version {
  const sources = { ...version.sources }
  for (const name of Object.keys(changes)) sources[FieldName.parse(name)] = source
  return { ...version, fields: { ...version.fields, ...changes }, sources }
}

/** Only what differs: a field that was opened and left as it was does not become the person's. */
function differing(fields: Fields, changes: Partial<Fields>): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) => value !== undefined && !equalValues(fields[FieldName.parse(name)], value),
    ),
  )
}

export const editFields = command('editFields', {
  async run(work, { paperId, changes }) {
    const paper = await paperOf(work, paperId)
    const lead = leadVersion(paper)
    const changed = differing(lead.fields, definedOnly(changes))
    const names = Object.keys(changed)
    if (names.length > 0) {
      work.papers.put(withVersion(paper, withFields(lead, changed, { by: 'person', at: work.now })))
    }
    return {
      output: {},
      label: {
        key: 'history.editFields',
        params: {
          title: titleOf(paper),
          field: names.length === 1 ? (names[0] ?? '') : '',
          fields: names.length,
        },
      },
    }
  },
})

/** A zod partial may hold keys whose value is undefined; those are no changes. */
export function definedOnly(changes: { [Name in FieldName]?: Fields[Name] | undefined }): Partial<Fields> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

export const addIdentifiers = command('addIdentifiers', {
  async run(work, { paperId, identifiers }) {
    const paper = await paperOf(work, paperId)
    const lead = leadVersion(paper)
    const held = lead.fields.identifiers
    const added = identifiers.filter((each) => !held.some((one) => equalValues(one, each)))
    if (added.length > 0) {
      // Another version of an arXiv id takes the place of the one that is there.
      const replaced = new Set(added.map(identifierKey))
      const changes = {
        identifiers: [...held.filter((each) => !replaced.has(identifierKey(each))), ...added],
      }
      work.papers.put(withVersion(paper, withFields(lead, changes, { by: 'person', at: work.now })))
    }
    return {
      output: {},
      label: {
        key: 'history.addIdentifiers',
        params: { title: titleOf(paper), count: added.length, value: added[0]?.value ?? '' },
      },
    }
  },
})

export const chooseLeadVersion = command('chooseLeadVersion', {
  async run(work, { paperId, versionId }) {
    const paper = await paperOf(work, paperId)
    const version = paper.versions[versionId]
    if (!version)
      throw refusal('library.versionGone', 'This version is no longer there. Nothing was changed.')
    work.papers.put({ ...paper, leadVersionId: versionId })
    return {
      output: {},
      label: { key: 'history.chooseLeadVersion', params: { title: titleOf(paper), label: version.label } },
    }
  },
})

export const setCodeLinks = command('setCodeLinks', {
  async run(work, { paperId, codeLinks }) {
    const paper = await paperOf(work, paperId)
    work.papers.put({ ...paper, codeLinks })
    return {
      output: {},
      label: { key: 'history.setCodeLinks', params: { title: titleOf(paper), count: codeLinks.length } },
    }
  },
})
