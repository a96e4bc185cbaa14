import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tag } from '../../../shared/model/tag'
import { applyPatch } from './apply'
import { composePatches } from './compose'
import { diffRow } from './diff'
import { equalValues } from './equal'
import { inverse, type AnyRow } from './row-patch'

/** Any shape of row: the patches know no fields but the sets of ids. */
const row = fc
  .record({
    name: fc.string(),
    fields: fc.dictionary(
      fc.constantFrom('title', 'issued', 'page'),
      fc.oneof(fc.string(), fc.constant(null)),
      {
        noNullPrototype: true,
      },
    ),
    sources: fc.dictionary(fc.constantFrom('title', 'issued'), fc.record({ by: fc.string(), at: fc.nat() }), {
      noNullPrototype: true,
    }),
    author: fc.array(fc.string(), { maxLength: 3 }),
    tagIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((ids) => ids.sort()),
  })
  .map((fields) => ({ id: 'one', ...fields }) as unknown as AnyRow)

describe('a patch', () => {
  it('makes the row after from the row before, and backwards', () => {
    fc.assert(
      fc.property(fc.option(row, { nil: undefined }), fc.option(row, { nil: undefined }), (before, after) => {
        const patch = diffRow('papers', 'one', before, after)
        if (!patch) {
          expect(equalValues(before, after)).toBe(true)
          return
        }
        expect(applyPatch(before, patch)).toEqual({ row: after, skipped: 0 })
        expect(applyPatch(after, inverse(patch))).toEqual({ row: before, skipped: 0 })
      }),
    )
  })

  it('of two commands in a row is one that leads the same way', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (first, second, third) => {
        const tag = (name: string): Tag => ({ id: 'one', name, colour: 'teal' })
        const patches = [
          diffRow('tags', 'one', tag(first), tag(second)),
          diffRow('tags', 'one', tag(second), tag(third)),
        ]
        const [one, other] = patches.map((patch) => (patch ? [patch] : []))
        const composed = composePatches(one ?? [], other ?? [])
        const [patch] = composed
        expect(patch ? applyPatch(tag(first), patch).row : tag(first)).toEqual(tag(third))
      }),
    )
  })

  it('keeps who set a field and when together', () => {
    const at = (by: string, when: number) =>
      ({ id: 'one', sources: { title: { by, at: when } } }) as unknown as AnyRow
    const patch = diffRow('papers', 'one', at('import', 1), at('person', 2))
    if (!patch) throw new Error('nothing changed')
    expect(applyPatch(at('person', 3), inverse(patch))).toEqual({ row: at('person', 3), skipped: 1 })
  })
})
