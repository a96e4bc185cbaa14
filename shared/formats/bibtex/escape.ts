/** Characters that mean something to TeX, as text. */
const escapes: Readonly<Record<string, string>> = {
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash, so a lone one needs a name.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

// Formula, LaTeX that stands in the source already (an escape, an accent, a command), a word, anything else.
const token =
  /(?<math>\$[^$\n]{1,500}\$)|(?<latex>\\(?:[%&#_$ ,]|["'`^~=.](?=[{\\a-zA-Z])|[a-zA-Z]{1,40}))|(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]{0,100}[\p{L}\p{N}\p{M}])?)|(?<other>[\s\S])/gu

/**
 * Text as a BibTeX value inside braces: formulas and LaTeX stay as they are, the rest is escaped, Unicode stays.
 * Braces are balanced whatever the text.
 * @param protect says which words keep their capitals under styles that turn titles to lower case
 */
export function escapeBibtex(text: string, protect: (word: string) => boolean = () => false): string {
  const keepBraces = isBalanced(text)
  let depth = 0
  let escaped = ''
  const next = new RegExp(token)
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const { 0: part, groups } = found
    if (groups?.['math'] !== undefined && !isFormula(part)) {
      // A dollar sign that is money: what follows is read again as text.
      escaped += '\\$'
      next.lastIndex = found.index + 1
    } else if (groups?.['math'] !== undefined || groups?.['latex'] !== undefined) escaped += part
    else if (groups?.['word'] !== undefined) escaped += depth === 0 && protect(part) ? `{${part}}` : part
    else if ((part === '{' || part === '}') && keepBraces) {
      depth += part === '{' ? 1 : -1
      escaped += part
    } else escaped += escapes[part] ?? part
  }
  return escaped
}

/** An address: nothing is escaped, since styles set it verbatim; what would break the entry is percent-encoded. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))
}

/** "$5% off, or $6" is money: a formula has no bare comment or parameter sign. */
function isFormula(part: string): boolean {
  return isBalanced(part) && !/(?<!\\)[%#]/.test(part) && !part.endsWith('\\$')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '{') depth++
    else if (character === '}' && --depth < 0) return false
  }
  return depth === 0
}

/**
 * Which words of a title keep their capitals: those with a capital inside (BERT, MoE, GPT-3, arXiv), and, in a title
 * that is not in title case, every capitalised word after the first, since it is a name (Bayesian, Fermi).
 */
export function capitalsToKeep(title: string): (word: string) => boolean {
  const words = title.replace(/\$[^$]*\$/g, ' ').match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  const long = words.slice(1).filter((word) => word.length > 3)
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length
  const sentenceCase = long.length > 0 && capitalised < long.length / 2
  const [first] = words
  return (word) => /(?!^)\p{Lu}/u.test(word) || (sentenceCase && word !== first && /^\p{Lu}/u.test(word))
}
