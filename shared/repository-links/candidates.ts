/** A stretch of a text that looks like a URL. `url` has LaTeX and typography undone; `scheme` says if it had one. */
export interface Candidate {
  url: string
  start: number
  end: number
  scheme: boolean
}

const longestUrl = 2048

/** Hosts that are recognised without a scheme, as in "code at github.com/a/b". */
const bareHosts = [
  'gist\\.github\\.com',
  'github\\.com',
  'gitlab\\.com',
  'bitbucket\\.org',
  'codeberg\\.org',
  'huggingface\\.co',
  'hf\\.co',
  'zenodo\\.org',
  'osf\\.io',
  'sourceforge\\.net',
  'anonymous\\.4open\\.science',
]

/** Where a URL may begin. Every repetition is bounded, so that a scan stays linear. */
const anchor = new RegExp(
  [
    '(?<scheme>(?:https?|git|ssh) ?: ?/ ?/ ?)',
    'git@(?=[\\w.-]{1,253}:)',
    `(?<![\\w.@/-])(?:www\\.)?(?:${bareHosts.join('|')})(?=/ ?[\\w~{\\\\])`,
    '(?<![\\w.@/-])(?:www\\.)?[\\w-]{1,63}\\.(?:github|gitlab)\\.io(?![\\w-])',
    '(?<![\\w.@/-])[\\w-]{1,63}\\.sourceforge\\.(?:net|io)(?![\\w-])',
    '(?<![\\w./])10\\.5281/zenodo\\.(?=\\d)',
    '(?<![\\w./])10\\.17605/osf\\.io/(?=\\w)',
  ].join('|'),
  'giu',
)

/** Ways of writing one character of a URL in LaTeX or in typeset text, the longest first. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\{\\_\}|\\_(?:\{\})?|\{_\}/y, '_'],
  [/\{-\}|[\u2010\u2011]|(?<=\w)\u2013(?=\w)/y, '-'],
  [/\{\\textasciitilde\}|\\textasciitilde(?:\{\}| )?|\\~(?:\{\})?|\{\\~\}|\$\\sim\$|\u223c/y, '~'],
  [/\\(?:slash|allowbreak|linebreak|hspace\{0pt\}|-)(?:\{\}| )?|[\u00ad\u200b\u2060]/y, ''],
  [/\$\.\$/y, '.'],
  [/\\%/y, '%'],
  [/\\#/y, '#'],
  [/\\&/y, '&'],
  [/\\\//y, '/'],
]

const plainCharacter = /[\w\-.~:/?#@!&+=%]/y

/** Words that may stand after a URL and so never continue one that was broken at a space. */
const commonWords = new Set(
  'a all and are as at available based below both by can code data dataset datasets demo for from has have here in is it its link media models of on online or our page paper project public see soon source that the these this to together under upon using video was we website will with'.split(
    ' ',
  ),
)

/** No URL without one of these: most texts hold none, and are done with here. */
const hint = /: ?\/|git@|\.(?:com|org|co|io|net|science)\b|10\.(?:5281|17605)\//i

/** Finds what looks like URLs in a text, in their order. Linear in the text's length. */
export function* findCandidates(text: string): Generator<Candidate> {
  if (!hint.test(text)) return
  const pattern = new RegExp(anchor)
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const candidate = readCandidate(text, found)
    if (candidate) yield candidate
    pattern.lastIndex = Math.max(candidate?.end ?? 0, found.index + found[0].length)
  }
}

function readCandidate(text: string, found: RegExpExecArray): Candidate | null {
  const scheme = found.groups?.['scheme'] !== undefined
  const begin = scheme ? found.index + found[0].length : found.index
  let read = readUrl(text, begin)
  for (let joins = 0; joins < 3; joins++) {
    const rest = continuation(text, read)
    if (!rest) break
    read = { url: read.url + rest.url, end: rest.end }
  }
  const url = trimEnd(read.url)
  if (url === '') return null
  // What was trimmed from the end stood there as single characters.
  const end = read.end - (read.url.length - url.length)
  return { url, start: found.index, end, scheme }
}

/** Reads characters of a URL until something stands there that cannot belong to it. */
function readUrl(text: string, begin: number): { url: string; end: number } {
  let url = ''
  let at = begin
  while (at < text.length && url.length < longestUrl) {
    const next = readCharacter(text, at)
    if (!next) break
    // A second URL may follow without a space.
    const glued = next.character === ':' && url !== '' ? (/(?:https?|git|ssh)$/i.exec(url)?.[0] ?? '') : ''
    if (glued !== '' && text.startsWith('://', at)) {
      return { url: url.slice(0, -glued.length), end: at - glued.length }
    }
    url += next.character
    at += next.length
  }
  return { url, end: at }
}

function readCharacter(text: string, at: number): { character: string; length: number } | null {
  for (const [pattern, character] of spellings) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) return { character, length: found[0].length }
  }
  plainCharacter.lastIndex = at
  const found = plainCharacter.exec(text)
  return found && { character: found[0], length: 1 }
}

/**
 * The rest of a URL that a line break or typesetting tore apart, when that is clear:
 * it ended in `/`, `-` or `_`, and what follows has a shape that no word of a sentence has
 * ("github.com/ lab/tool", "github.com/lab/ deep-tool", "github.com/lab/deep- tool").
 */
function continuation(text: string, read: { url: string; end: number }): { url: string; end: number } | null {
  const last = read.url.at(-1) ?? ''
  if (!'/-_.'.includes(last)) return null
  const space = /[ \t]?\r?\n?[ \t]{0,4}/y
  space.lastIndex = read.end
  const gap = space.exec(text)?.[0] ?? ''
  if (gap === '') return null
  const rest = readUrl(text, read.end + gap.length)
  return continues(read.url, trimEnd(rest.url)) ? rest : null
}

function continues(url: string, word: string): boolean {
  const segments = url.split('/').filter(Boolean).length
  // The host itself is torn: "https://github. com/lab/tool", "https://lab. github.io/tool".
  if (url.endsWith('.'))
    return segments === 1 && /^(?:(?:github|gitlab)\.io|com|org|net|io|co|science)\//.test(word)
  const first = word.split('/')[0] ?? ''
  if (!/^\w[\w.-]*$/.test(first) || commonWords.has(first.toLowerCase())) return false
  if (!url.endsWith('/')) return true
  if (segments === 1) return word.includes('/')
  return segments === 2 && /[-_\d]|[a-z][A-Z]|^[A-Z]{2}/.test(word)
}

/** Takes off what ends a sentence or an aside. */
function trimEnd(url: string): string {
  let end = url.length
  while (end > 0 && /[.:!?&=@]/.test(url.charAt(end - 1))) end--
  return url.slice(0, end)
}
