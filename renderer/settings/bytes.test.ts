import { expect, it } from 'vitest'
import { formatBytes } from './bytes'

it('names bytes in the unit people would', () => {
  expect([0, 900, 1_500, 17_000, 84_000_000_000].map(formatBytes)).toEqual([
    '0 bytes',
    '900 bytes',
    '1.5 kB',
    '17 kB',
    '84 GB',
  ])
})
