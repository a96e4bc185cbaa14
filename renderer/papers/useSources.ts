import { useMemo } from 'react'
import type { SourcesAnswer } from '../library/calls'
import { library, useLibrary } from '../app/library'

export type TagWithCount = SourcesAnswer['tags'][number]

/** What stands in the sources pane: tags, collections, imports, counts. Null until it is known. */
export function useSources(): SourcesAnswer | null {
  return useLibrary(
    () => library.query.sources({}),
    ['papers', 'tags', 'collections', 'imports', 'reviews'],
    [],
  )
}

/** Every tag by its id. */
export function useTags(sources: SourcesAnswer | null): ReadonlyMap<string, TagWithCount> {
  return useMemo(() => new Map((sources?.tags ?? []).map((tag) => [tag.id, tag])), [sources])
}
