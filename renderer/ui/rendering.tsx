import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'

let root: Root | null = null

/** For tests in a browser: draws a node into a fresh element of the page, in place of the last. */
export function draw(node: ReactNode): void {
  erase()
  const element = document.body.appendChild(document.createElement('div'))
  root = createRoot(element)
  root.render(node)
}

export function erase(): void {
  root?.unmount()
  root = null
  document.body.replaceChildren()
}
