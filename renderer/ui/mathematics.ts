import katex from 'katex'

/** A stretch of text: plain, or mathematics between dollar signs (`raw` keeps them). */
export type TextPart =
  { kind: 'text'; text: string } | { kind: 'math'; tex: string; display: boolean; raw: string }

// `$$…$$`, `$…$`, `\(…\)` or `\[…\]`. A single dollar opens before a non-space and closes after one,
// and not before a digit, so that "costs $5 and $6" stays text.
const mathematics =
  /\$\$([^$]+?)\$\$|\$(?![\s$])((?:\\.|[^$\\])*?[^\s$\\]|(?:\\.|[^$\\])*?\\[^\s])\$(?!\d)|\\\((.+?)\\\)|\\\[(.+?)\\\]/gs

/** Cuts text into plain stretches and mathematics, in order, losing nothing. */
export function splitMathematics(text: string): TextPart[] {
  if (!text.includes('$') && !text.includes('\\')) return text ? [{ kind: 'text', text }] : []
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(mathematics)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    const tex = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const display = match[1] !== undefined || match[4] !== undefined
    parts.push({ kind: 'math', tex, display, raw: match[0] })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

/** Sets mathematics into an element by the DOM; what KaTeX cannot read stands there as it was written. */
export function renderMathematics(element: HTMLElement, tex: string, display: boolean, raw: string): void {
  try {
    katex.render(tex, element, {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
      maxSize: 20,
    })
  } catch {
    element.textContent = raw
  }
}
