import type { FileToken } from '../../../shared/contract/files'
import { useApp } from '../../app/store'
import { say } from '../../app/texts'
import { tellFailure } from './outcomes'
import { kindOfPaste } from './pasted'
import { readSources } from './reader'
import { fileSource, textSource } from './sources'
import { useReading } from './state'

/** Listens for pastes, drops and opened files until the answer is called. */
export function installWaysIn(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  // On the window, so that a view that has a use of its own for the event can take it first.
  window.addEventListener('paste', onPaste, { signal })
  installDrop(signal)
  const stopOpened = window.lectern.on('app.opened', (opened) => {
    if (opened.kind === 'files') readFiles('file', opened.files)
  })
  return () => {
    stop.abort()
    stopOpened()
  }
}

/** Reads what the clipboard holds, for a menu or a button. */
export async function pasteListing(): Promise<void> {
  const answer = await window.lectern.clipboard.readListing()
  if (answer.ok) takeText('paste', answer.value.text, answer.value.html)
  else tellFailure(answer.failure)
}

/** Asks for files and reads them, each into a review of its own. */
export async function openFiles(): Promise<void> {
  const answer = await window.lectern.import.chooseFiles()
  if (answer.ok) readFiles('file', answer.value.files)
  else tellFailure(answer.failure)
}

/** Reads the invented listing that comes with the app. */
export async function openSample(): Promise<void> {
  const answer = await window.lectern.import.sample()
  if (answer.ok) readFiles('sample', [answer.value])
  else tellFailure(answer.failure)
}

function readFiles(kind: 'file' | 'drop' | 'sample', files: readonly FileToken[]): void {
  void readSources(files.map((file) => fileSource(kind, file)))
}

function takeText(kind: 'paste' | 'drop', text: string, html: string | null): void {
  const found = kindOfPaste(text)
  if (found === 'listing') void readSources([textSource(kind, text, html)])
  else useApp.getState().toast({ text: say(`review.paste.${found}`) })
}

async function takeFiles(files: readonly File[]): Promise<void> {
  const answer = await window.lectern.import.registerDropped(files)
  if (answer.ok) readFiles('drop', answer.value.files)
  else tellFailure(answer.failure)
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  )
}

function onPaste(event: ClipboardEvent): void {
  const data = event.clipboardData
  if (event.defaultPrevented || !data || isTextField(event.target)) return
  event.preventDefault()
  const files = [...data.files]
  if (files.length > 0 && data.getData('text/plain') === '') void takeFiles(files)
  else takeText('paste', data.getData('text/plain'), data.getData('text/html') || null)
}

/** The whole window takes drops. Drags that begin in the window carry papers and are not ours. */
function installDrop(signal: AbortSignal): void {
  let ownDrag = false
  const wanted = (event: DragEvent) => {
    const types = event.dataTransfer?.types ?? []
    const text = types.includes('text/plain') && !isTextField(event.target)
    return !ownDrag && !event.defaultPrevented && (types.includes('Files') || text)
  }
  const drag = (dragging: boolean) => useReading.setState({ dragging })
  // Leaving the element that was entered last is leaving the window; a pointer that moves freely drags nothing.
  let entered: EventTarget | null = null
  window.addEventListener('dragenter', (event) => (entered = event.target), { signal })
  window.addEventListener('pointermove', () => useReading.getState().dragging && drag(false), { signal })
  window.addEventListener('dragstart', () => (ownDrag = true), { signal, capture: true })
  window.addEventListener('dragend', () => (ownDrag = false), { signal, capture: true })
  window.addEventListener(
    'dragover',
    (event) => {
      if (!wanted(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      drag(true)
    },
    { signal },
  )
  window.addEventListener('dragleave', (event) => event.target === entered && drag(false), { signal })
  window.addEventListener(
    'drop',
    (event) => {
      drag(false)
      if (!wanted(event)) return
      event.preventDefault()
      takeDrop(event.dataTransfer)
    },
    { signal },
  )
}

function takeDrop(data: DataTransfer | null): void {
  if (!data) return
  const files = [...data.files]
  if (files.length > 0) void takeFiles(files)
  else takeText('drop', data.getData('text/plain'), data.getData('text/html') || null)
}
