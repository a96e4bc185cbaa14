import { expect, it } from 'vitest'
import { openLibrary, value } from './tests/open-library'
import { asItem, pasted, sampleEntry } from './tests/sample-entries'

/** Far above what it takes (some 2 s on two shared cores), far below what a row at a time takes. */
const longest = 20_000

const words = ['Ek', 'Bok', 'Asp', 'Alm', 'Ask', 'Lind', 'Gran', 'Tall', 'Hassel', 'Rönn']

it('takes 5,000 entries in one transaction and one undo', async () => {
  const open = openLibrary()
  const { client } = open
  const { reviewId } = await value(client.review.openReview({ source: pasted, takeByDefault: true }))
  const abstract = 'Water goes down through the sand, and more slowly where the sand is fine. '.repeat(15)
  for (let start = 0; start < 5_000; start += 250) {
    const items = Array.from({ length: 250 }, (_, place) =>
      asItem(
        sampleEntry(`Percolation ${start + place} in sand`, (start + place) * 4 + 1, {
          abstract,
          author: [{ given: 'Ada', family: `Lindqvist ${words[place % words.length] ?? ''}` }],
        }),
      ),
    )
    await value(client.review.addReviewItems({ reviewId, items }))
  }
  const began = performance.now()
  const accepted = await value(client.run.acceptReview({ reviewId }))
  const took = performance.now() - began
  const undoBegan = performance.now()
  await value(client.undo({ confirmOlder: false }))
  const undoTook = performance.now() - undoBegan
  console.log(`accepted 5,000 entries in ${took.toFixed(0)} ms, undone in ${undoTook.toFixed(0)} ms`)
  expect(accepted.paperIds).toHaveLength(5_000)
  expect(await open.database.papers.count()).toBe(0)
  expect(await value(client.query.reviewRows({ reviewId }))).toHaveLength(5_000)
  expect(await open.database.history.count()).toBe(1)
  expect(Math.max(took, undoTook)).toBeLessThan(longest)
  await open.delete()
}, 120_000)
