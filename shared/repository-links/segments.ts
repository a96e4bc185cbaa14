/** The parts of a URL that decide what it points to. `segments` are decoded and not empty. */
export interface Address {
  host: string
  segments: string[]
  query: string
}

/** What an address points to, before text and place are added. `base` is the URL without ref and path. */
export interface Target {
  kind: 'repository' | 'owner' | 'project-page' | 'archive'
  host: string
  base: string
  owner: string | null
  name: string | null
  ref: string | null
  path: string | null
  /** What stands between base and ref in the URL, such as `tree` or `-/blob`. */
  view: string | null
  /** A query that the page needs, such as OSF's key for anonymous reading. */
  query: string
}

/** Splits a URL, with or without scheme or `git@host:`, or a bare DOI, into host and decoded path. Null if it has no host. */
export function parseAddress(url: string): Address | null {
  if (/^10\.\d{4,5}\//.test(url)) return { host: 'doi.org', segments: url.split('/'), query: '' }
  const bare = url.replace(/^(?:(?:https?|git|ssh):\/\/)?(?:git@)?/i, '')
  const parts = /^([a-z\d.-]{3,253})(?::\d{1,5}(?=\/|$))?[/:]?([^?#]*)(?:\?([^#]*))?/i.exec(bare)
  const host = parts?.[1]?.toLowerCase().replace(/^www\./, '')
  if (!parts || !host || !/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/.test(host)) return null
  // An encoded slash (a branch "fix/it" as fix%2Fit) is one: forges read both spellings alike.
  const segments = (parts[2] ?? '')
    .split('/')
    .flatMap((segment) => decode(segment).split('/'))
    .filter(Boolean)
  return { host, segments: withoutEndMarks(segments), query: parts[3] ?? '' }
}

/** A path without the punctuation that decoding brought to its end; elsewhere it was taken off as the sentence's. */
function withoutEndMarks(segments: readonly string[]): string[] {
  const last = segments.at(-1)?.replace(/[.:!?&=@]+$/, '')
  if (last === undefined) return []
  return last === '' ? withoutEndMarks(segments.slice(0, -1)) : [...segments.slice(0, -1), last]
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Joins decoded segments to a path that is safe in a URL. */
export function encodePath(segments: readonly string[]): string {
  return segments
    .map((segment) => encodeURIComponent(segment).replace(/%40/g, '@').replace(/%3A/g, ':'))
    .join('/')
}

/** A target's URL: base, then where in it the source pointed. */
export function targetUrl(target: Target): string {
  const view =
    target.view === null || target.ref === null ? [] : [...target.view.split('/'), ...target.ref.split('/')]
  const path = target.path === null ? [] : target.path.split('/')
  const inside = target.view === null ? [] : [...view, ...path]
  const url = inside.length > 0 ? `${target.base}/${encodePath(inside)}` : target.base
  return target.query === '' ? url : `${url}?${target.query}`
}

/** A target without ref and path, from its host and decoded segments. */
export function plainTarget(
  kind: Target['kind'],
  host: string,
  segments: readonly string[],
  owner: string | null,
  name: string | null,
): Target {
  const base = segments.length > 0 ? `https://${host}/${encodePath(segments)}` : `https://${host}`
  return { kind, host, base, owner, name, ref: null, path: null, view: null, query: '' }
}
