import type { Tag, TagColour } from '../../shared/model/tag'
import { failureText } from '../app/failures'
import { library } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { undo } from '../app/undo'
import type { Answer } from '../library/calls'

function done(answer: Answer<unknown>, text?: string): void {
  const { toast } = useApp.getState()
  if (!answer.ok) toast({ text: failureText(answer.failure), tone: 'danger' })
  else if (text) {
    toast({ text, action: { label: say('papers.undo'), key: 'Mod+z', run: () => void undo() } })
  }
}

export async function renameTag(tagId: string, name: string): Promise<void> {
  if (name.trim() !== '') done(await library.run.renameTag({ tagId, name: name.trim() }))
}

export async function recolourTag(tagId: string, colour: TagColour): Promise<void> {
  done(await library.run.recolourTag({ tagId, colour }))
}

/** All papers of `tag` get `into`; the first is gone. */
export async function mergeTag(tag: Tag, into: Tag): Promise<void> {
  if (tag.id === into.id) return
  const answer = await library.run.mergeTags({ tagIds: [tag.id], intoTagId: into.id })
  leave(tag.id, into.id)
  done(answer, say('tags.merged', { name: tag.name, into: into.name }))
}

export async function deleteTag(tag: Tag): Promise<void> {
  const answer = await library.run.deleteTag({ tagId: tag.id })
  leave(tag.id, null)
  done(answer, say('tags.deleted', { name: tag.name }))
}

export async function tagPapers(paperIds: readonly string[], tag: Tag): Promise<void> {
  const [first, ...rest] = paperIds
  if (first === undefined) return
  const answer = await library.run.addTags({ paperIds: [first, ...rest], names: [tag.name] })
  done(answer, say('tags.tagged', { count: paperIds.length, name: tag.name }))
}

/** Does not stay in a source that is gone. */
function leave(tagId: string, intoTagId: string | null) {
  const { view, go } = useApp.getState()
  if (view.kind !== 'library' || view.source.kind !== 'tag' || view.source.tagId !== tagId) return
  go({ kind: 'library', source: intoTagId === null ? { kind: 'all' } : { kind: 'tag', tagId: intoTagId } })
}
