import type { Answer } from '../library/calls'
import { failureText } from './failures'
import { useApp } from './store'
import { say } from './texts'
import { undo } from './undo'

/** Tells a refusal in words; true where the library did what was asked. */
export async function told<T>(answer: Promise<Answer<T>>): Promise<T | null> {
  const result = await answer
  if (result.ok) return result.value
  useApp.getState().toast({ text: failureText(result.failure), tone: 'danger' })
  return null
}

/** Says what was done and offers to take it back. */
export function offerUndo(text: string): void {
  const run = () => void undo()
  useApp.getState().toast({ text, action: { label: say('sources.undo'), key: 'Mod+z', run } })
}
