import { describe, expect, it, vi } from 'vitest'

// The window's connection is no part of these functions.
vi.mock('../app/library', () => ({ library: {}, useLibrary: () => null }))
const { linkBeingTyped, linkedKeys } = await import('./linked-papers')

describe('links between papers', () => {
  it('are the keys between double brackets, each once', () => {
    expect(linkedKeys(['see [[berg2021]] and [[lo2020]]', '[[ berg2021 ]] [[]] [single]'])).toEqual([
      'berg2021',
      'lo2020',
    ])
  })
  it('are recognised while they are typed', () => {
    expect(linkBeingTyped('see [[ber', 9)).toEqual({ start: 4, text: 'ber' })
    expect(linkBeingTyped('see [[', 6)).toEqual({ start: 4, text: '' })
  })
  it('are no longer typed once they are closed, or behind the caret', () => {
    expect(linkBeingTyped('see [[berg]] on', 15)).toBeNull()
    expect(linkBeingTyped('see [[berg', 3)).toBeNull()
  })
})
