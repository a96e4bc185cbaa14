import { describe, expect, it } from 'vitest'
import { placeWindow } from './placement'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const screenAbove = { x: 0, y: -1080, width: 1920, height: 1080 }
const normal = { maximised: false, fullScreen: false }

describe('placeWindow', () => {
  it('opens where the window was', () => {
    const saved = { bounds: { x: 100, y: 80, width: 1000, height: 700 }, ...normal }
    expect(placeWindow(saved, [laptop])).toEqual(saved)
  })

  it('opens on the second display while that is there', () => {
    const saved = { bounds: { x: 50, y: -900, width: 1000, height: 700 }, ...normal }
    expect(placeWindow(saved, [laptop, screenAbove]).bounds).toEqual(saved.bounds)
  })

  it('comes back to the first display when the other one is gone', () => {
    const saved = { bounds: { x: 50, y: -900, width: 1000, height: 700 }, ...normal }
    const { bounds } = placeWindow(saved, [laptop])
    expect(bounds.y).toBeGreaterThanOrEqual(laptop.y)
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(laptop.y + laptop.height)
  })

  it('is never larger than the display', () => {
    const saved = { bounds: { x: 0, y: 25, width: 9000, height: 9000 }, ...normal }
    expect(placeWindow(saved, [laptop]).bounds).toMatchObject({ width: 1440, height: 875 })
  })

  it('keeps that it was maximised', () => {
    const saved = { bounds: { x: 100, y: 80, width: 1000, height: 700 }, maximised: true, fullScreen: false }
    expect(placeWindow(saved, [laptop]).maximised).toBe(true)
  })

  it.each([null, 'x', {}, { bounds: { x: NaN, y: 0, width: 1, height: 1 }, ...normal }])(
    'takes the middle of the display when the file holds %j',
    (saved) => {
      const { bounds } = placeWindow(saved, [laptop])
      expect(bounds.x + bounds.width / 2).toBe(laptop.x + laptop.width / 2)
    },
  )

  it('can be caught with the mouse when it hung over an edge', () => {
    const saved = { bounds: { x: 1400, y: 80, width: 1000, height: 700 }, ...normal }
    expect(placeWindow(saved, [laptop]).bounds.x).toBeLessThan(1440 - 120)
  })
})
