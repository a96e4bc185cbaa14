// Letters that NFKD leaves whole though people type them as others (Unicode has no decomposition for a stroke).
const unfoldable: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
}

/** Text without case and accents: `Đorđević` and `Dordevic` become the same. Other scripts stay. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøđðþłħıæœŋŧə]/g, (letter) => unfoldable[letter] ?? letter)
}

/**
 * Takes LaTeX out of a text: accents (`\"{o}`) become their letters, commands lose their name (`\emph{x}` is `x`),
 * symbols keep it (`$\alpha$` is `alpha`), braces and dollar signs go.
 */
export function withoutLatex(text: string): string {
  if (!/[\\${}~]/.test(text)) return text
  return text
    .replace(
      /\\['"`^~=.](?:\{\\?([a-z])\}|\\?([a-z]))/gi,
      (_, braced?: string, bare?: string) => braced ?? bare ?? '',
    )
    .replace(/\\[cHkruv]\{([a-z])\}/gi, '$1')
    .replace(
      /\\(?:emph|text[a-z]{0,9}|math[a-z]{0,9}|boldsymbol|mbox|left|right|operatorname)(?![a-z])\s?/gi,
      '',
    )
    .replace(/\\([a-z]{1,40})\s?/gi, '$1 ')
    .replace(/[{}$~\\]/g, (mark) => (mark === '~' ? ' ' : ''))
}
