import { useLayoutEffect, useRef, type ElementType } from 'react'
import { findHits } from './highlight'
import { renderMathematics, splitMathematics } from './mathematics'

interface MathTextProps {
  text: string
  as?: ElementType
  className?: string | undefined
  /** Words of a search, to be marked. */
  highlight?: string | undefined
  title?: string | undefined
  id?: string | undefined
}

/** Text with `$…$` set as mathematics. Whatever else stands in it stays text. */
export function MathText({
  text,
  as: Element = 'span',
  className,
  highlight = '',
  title,
  id,
}: MathTextProps) {
  return (
    <Element className={className} dir="auto" title={title} id={id}>
      {splitMathematics(text).map((part, index) =>
        part.kind === 'math' ? (
          <Formula key={index} tex={part.tex} display={part.display} raw={part.raw} />
        ) : (
          findHits(part.text, highlight).map((stretch, at) =>
            stretch.hit ? <mark key={`${index} ${at}`}>{stretch.text}</mark> : stretch.text,
          )
        ),
      )}
    </Element>
  )
}

function Formula({ tex, display, raw }: { tex: string; display: boolean; raw: string }) {
  const element = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (element.current) renderMathematics(element.current, tex, display, raw)
  }, [tex, display, raw])
  return <span ref={element} />
}
