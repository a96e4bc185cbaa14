import { library, useLibrary } from '../app/library'
import { keyOf } from '../app/registry'
import { say } from '../app/texts'
import { formatKeys, SourceSection } from '../ui'
import { TagItem } from './TagItem'

/** Every tag, as a source of papers and a place to drop them. */
export function TagSources() {
  const sources = useLibrary(() => library.query.sources({}), ['papers', 'tags'], [])
  const tags = sources?.tags ?? []
  const empty = say('tags.none', { key: formatKeys(keyOf('paper.tag') ?? 't') })
  return (
    <SourceSection title={say('tags.title')} empty={sources && tags.length === 0 ? empty : undefined}>
      {tags.map((tag) => (
        <TagItem key={tag.id} tag={tag} others={tags.filter((other) => other.id !== tag.id)} />
      ))}
    </SourceSection>
  )
}
