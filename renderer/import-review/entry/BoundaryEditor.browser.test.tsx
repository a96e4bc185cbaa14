import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { TitleSplit } from '../../../shared/model/entry'
import { draw, erase } from '../../ui/rendering'
import { BoundaryEditor } from './BoundaryEditor'

const line = 'Forgetting in MoE TransformersAda Moor, Bo Li'
const glue = line.indexOf('Ada')
const split: TitleSplit = { line, lineNumber: 43, at: glue, alternatives: [] }
let moves: number[] = []

beforeEach(async () => {
  moves = []
  draw(
    <BoundaryEditor split={split} before={['LGNov 21, 2023']} after={[]} onMove={(at) => moves.push(at)} />,
  )
  await expect.element(divider()).toBeInTheDocument()
})
afterEach(erase)

const divider = () => page.getByRole('slider', { name: 'End of the title' })

/** The middle of the character at `offset` on the screen. */
function pointAt(offset: number): { x: number; y: number } {
  const [before, after] = document.querySelectorAll('p > span:not([role])')
  const inTitle = offset < glue
  const node = (inTitle ? before : after)?.firstChild
  if (!node) throw new Error('the line is not drawn')
  const range = document.createRange()
  const start = inTitle ? offset : offset - glue
  range.setStart(node, start)
  range.setEnd(node, start + 1)
  const { left, top, height } = range.getBoundingClientRect()
  return { x: left + 1, y: top + height / 2 }
}

function pointer(type: string, target: Element, { x, y }: { x: number; y: number }): void {
  const init = { clientX: x, clientY: y, bubbles: true, pointerId: 1, isPrimary: true, button: 0 }
  target.dispatchEvent(new PointerEvent(type, init))
}

describe('the boundary between title and authors', () => {
  it('shows the line as it stands in the source, without a space between', () => {
    expect(document.querySelector('p > [role="slider"]')?.parentElement?.textContent).toBe(line)
  })

  it('tells both sides to assistive technology', async () => {
    const text = 'The title ends with “MoE Transformers”, the first author is Ada Moor'
    await expect.element(divider()).toHaveAttribute('aria-valuetext', text)
  })

  it('moves by a word with the arrow keys', async () => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}')
    expect(moves).toEqual([line.indexOf('Transformers')])
  })

  it('moves by a character with Shift', async () => {
    await userEvent.tab()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(moves).toEqual([glue + 1])
  })

  it('moves to where the line is clicked', () => {
    const place = line.indexOf('MoE')
    const { x, y } = pointAt(place)
    document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }))
    expect(moves).toEqual([place])
  })

  it('follows a drag and settles where it is dropped', () => {
    const handle = divider().element()
    const place = line.indexOf('MoE')
    const target = pointAt(place)
    // A made-up pointer cannot be captured.
    handle.setPointerCapture = () => undefined
    pointer('pointerdown', handle, target)
    pointer('pointermove', handle, target)
    pointer('pointerup', handle, target)
    expect(moves).toEqual([place])
  })
})
