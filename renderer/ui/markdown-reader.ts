import DOMPurify from 'dompurify'
import MarkdownIt, { type MarkdownIt as Reader } from 'markdown-it'
import { renderMathematics } from './mathematics'
import { words } from './words'

type InlineRule = Parameters<Reader['inline']['ruler']['before']>[2]
type BlockRule = Parameters<Reader['block']['ruler']['before']>[2]

/** `[[citation key]]`: characters that no key holds end it. */
const paperLink: InlineRule = (state, silent) => {
  const match = /^\[\[([^[\]\n]{1,200})\]\]/.exec(state.src.slice(state.pos))
  if (!match) return false
  if (!silent) state.push('paper_link', '', 0).content = (match[1] ?? '').trim()
  state.pos += match[0].length
  return true
}

const inlineMathematics: InlineRule = (state, silent) => {
  const match = /^\$(?![\s$])((?:\\.|[^$\\\n]|\n(?!\n))+?)\$(?!\d)/.exec(state.src.slice(state.pos))
  if (!match || /\s$/.test(match[1] ?? ' ')) return false
  if (!silent) state.push('mathematics', '', 0).content = match[1] ?? ''
  state.pos += match[0].length
  return true
}

const blockMathematics: BlockRule = (state, startLine, endLine, silent) => {
  const lineText = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  const first = lineText(startLine).trim()
  if (!first.startsWith('$$')) return false
  const lines: string[] = [first.slice(2)]
  let line = startLine
  while (!(lines.at(-1) ?? '').trimEnd().endsWith('$$')) {
    line++
    if (line >= endLine) return false
    lines.push(lineText(line))
  }
  if (silent) return true
  const token = state.push('mathematics', '', 0)
  token.content = lines.join('\n').trimEnd().slice(0, -2).trim()
  token.block = true
  token.map = [startLine, line + 1]
  state.line = line + 1
  return true
}

function makeReader(): Reader {
  const reader = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: true })
  reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  // Pictures would be fetched; notes hold none.
  reader.disable('image')
  reader.inline.ruler.before('link', 'paper_link', paperLink)
  reader.inline.ruler.before('escape', 'mathematics', inlineMathematics)
  reader.block.ruler.before('paragraph', 'mathematics', blockMathematics, {
    alt: ['paragraph', 'blockquote', 'list'],
  })
  const { escapeHtml } = reader.utils
  reader.renderer.rules['paper_link'] = (tokens, at) =>
    `<button type="button" data-paper="${escapeHtml(tokens[at]?.content ?? '')}"></button>`
  reader.renderer.rules['mathematics'] = (tokens, at) => {
    const token = tokens[at]
    const name = token?.block ? 'p' : 'span'
    return `<${name} data-tex="${escapeHtml(token?.content ?? '')}"></${name}>`
  }
  return reader
}

let reader: Reader | null = null

/**
 * A note's Markdown as clean nodes: no HTML from the text, no pictures, no styles; links that are not https or
 * http are text. `titleOf` answers the title of the paper with a citation key, null where there is none.
 */
export function readMarkdown(text: string, titleOf: (key: string) => string | null): DocumentFragment {
  reader ??= makeReader()
  const fragment = DOMPurify.sanitize(reader.render(text), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['img', 'style', 'form', 'input', 'video', 'audio', 'iframe'],
    FORBID_ATTR: ['style', 'id', 'name'],
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
  })
  for (const element of fragment.querySelectorAll<HTMLElement>('[data-tex]')) {
    const tex = element.dataset['tex'] ?? ''
    const display = element.tagName === 'P'
    renderMathematics(element, tex, display, display ? `$$${tex}$$` : `$${tex}$`)
  }
  for (const element of fragment.querySelectorAll<HTMLElement>('[data-paper]')) {
    const key = element.dataset['paper'] ?? ''
    const title = titleOf(key)
    element.textContent = title ?? `[[${key}]]`
    element.title = title === null ? words().paperNotFound(key) : key
    if (title === null) element.setAttribute('aria-disabled', 'true')
  }
  return fragment
}
