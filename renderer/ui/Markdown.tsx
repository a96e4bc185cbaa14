import { useEffect, useLayoutEffect, useRef } from 'react'
import { classes } from './classes'
import { readMarkdown } from './markdown-reader'
import styles from './Markdown.module.css'

interface MarkdownProps {
  text: string
  onPaperLink?: ((citationKey: string) => void) | undefined
  /** The title of the paper with that key; null where there is none. */
  resolvePaper?: ((citationKey: string) => string | null) | undefined
  className?: string | undefined
}

const asWritten = (key: string) => key

/** A note as it reads: Markdown with mathematics and links to papers. A web link opens only by a click. */
export function Markdown({ text, onPaperLink, resolvePaper = asWritten, className }: MarkdownProps) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    element.current?.replaceChildren(readMarkdown(text, resolvePaper))
  }, [text, resolvePaper])
  useEffect(() => {
    const container = element.current
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const key = target?.closest<HTMLElement>('[data-paper]')?.dataset['paper']
      const link = target?.closest('a')
      if (!key && !link) return
      event.preventDefault()
      event.stopPropagation()
      if (key) onPaperLink?.(key)
      else if (link) void window.lectern.shell.openExternal({ url: link.href })
    }
    container?.addEventListener('click', onClick)
    return () => container?.removeEventListener('click', onClick)
  }, [onPaperLink])
  return <div ref={element} className={classes(styles.read, className)} dir="auto" />
}
