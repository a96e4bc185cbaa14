import { expect, it } from 'vitest'
import { OpenQueue } from './open-queue'

it('keeps what was opened until the window is ready, in order', () => {
  const queue = new OpenQueue<string>()
  const seen: string[] = []
  queue.add('first')
  queue.add('second')
  expect(seen).toEqual([])
  queue.release((item) => seen.push(item))
  queue.add('third')
  expect(seen).toEqual(['first', 'second', 'third'])
})

it('keeps what is opened while the window loads anew', () => {
  const queue = new OpenQueue<string>()
  const seen: string[] = []
  queue.release((item) => seen.push(`before ${item}`))
  queue.hold()
  queue.add('x')
  queue.release((item) => seen.push(`after ${item}`))
  expect(seen).toEqual(['after x'])
})
