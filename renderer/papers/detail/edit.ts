import type { FieldName, Fields } from '../../../shared/model/fields'
import type { Version } from '../../../shared/model/paper'
import { library } from '../../app/library'
import { say } from '../../app/texts'
import { formatWhen } from '../../ui'
import { succeeded } from '../commands'

/** A person's correction of a paper's fields; those that stay as they were are left out. */
export async function editFields(paperId: string, version: Version, changes: Partial<Fields>): Promise<void> {
  const changed = Object.entries(changes).filter(
    ([name, value]) => JSON.stringify(version.fields[name as FieldName]) !== JSON.stringify(value),
  )
  if (changed.length === 0) return
  succeeded(await library.run.editFields({ paperId, changes: Object.fromEntries(changed) }))
}

/** "Set by you on 3 June", where a person set one of the fields; else undefined. */
export function setByPerson(version: Version, ...names: FieldName[]): string | undefined {
  const source = names.map((name) => version.sources[name]).find((one) => one?.by === 'person')
  return source && say('papers.setByYou', { when: formatWhen(source.at) })
}
