import { plainTarget, type Address, type Target } from './segments'

/** First path parts on github.com that are pages of the site, not people. */
const githubPages = new Set(
  'about account apps blog business ci collections contact customer-stories dashboard discussions docs enterprise events explore features git-guides github-copilot home images issues join login logout marketplace mobile new news notifications open-source organizations pricing pulls readme resources search security sessions settings signup site solutions sponsors stars team topics trending watching why-github'.split(
    ' ',
  ),
)
const gitlabPages = new Set(
  'about admin api assets dashboard explore help import jwt oauth profile projects public robots.txt search snippets unsubscribes uploads -'.split(
    ' ',
  ),
)
const bitbucketPages = new Set(
  'account blog dashboard product repo site snippets support workspace'.split(' '),
)
const codebergPages = new Set('admin api explore issues notifications org pulls repo user assets'.split(' '))

const ownerShape = /^\w(?:[\w.-]{0,98}[\w-])?$/
const nameShape = /^(?!(?:\.{1,2}|-)$)[\w.+~-]{1,100}$/

/** Undoes what stands behind a repository's name in clone URLs and at the end of sentences. */
function repositoryName(segment = ''): string | null {
  const name = segment.slice(0, 120).replace(/(?:\.git|\.)+$/i, '')
  return nameShape.test(name) ? name : null
}

function ownerName(segment: string | undefined, pages: ReadonlySet<string>): string | null {
  return segment !== undefined && ownerShape.test(segment) && !pages.has(segment.toLowerCase())
    ? segment
    : null
}

/** `view`, ref and path behind a repository's address; only views that show files count. */
function withView(target: Target, view: string, rest: readonly string[]): Target {
  const [ref, ...path] = rest
  if (ref === undefined) return target
  return { ...target, view, ref, path: path.length > 0 ? path.join('/') : null }
}

/** github.com/OWNER/NAME, with `tree`, `blob` and the like before branch and path. */
export function githubTarget({ segments }: Address): Target | null {
  const [first, second, view, ...rest] = segments
  if (first === 'orgs' || first === 'users') {
    const owner = ownerName(second, githubPages)
    return owner === null ? null : plainTarget('owner', 'github.com', [owner], owner, null)
  }
  const owner = ownerName(first, githubPages)
  if (owner === null || !/^[a-z\d][\w-]{0,62}$/i.test(owner)) return null
  const name = repositoryName(second)
  if (name === null) return plainTarget('owner', 'github.com', [owner], owner, null)
  const target = plainTarget('repository', 'github.com', [owner, name], owner, name)
  if (view === 'tree' || view === 'blob') return withView(target, view, rest)
  if (view === 'raw' || view === 'blame' || view === 'edit') return withView(target, 'blob', rest)
  if (view === 'commit' || view === 'commits') return withView(target, 'tree', rest.slice(0, 1))
  if (view === 'releases' && rest[0] === 'tag') return withView(target, 'tree', rest.slice(1, 2))
  return target
}

/** gist.github.com/OWNER/ID. */
export function gistTarget({ segments }: Address): Target | null {
  const [owner, id] = segments
  if (owner === undefined) return null
  const name = repositoryName(id)
  if (name !== null) return plainTarget('repository', 'gist.github.com', [owner, name], owner, name)
  return /^[\da-f]{20,40}$/i.test(owner)
    ? plainTarget('repository', 'gist.github.com', [owner], null, owner)
    : plainTarget('owner', 'gist.github.com', [owner], owner, null)
}

/** raw.githubusercontent.com/OWNER/NAME/REF/PATH: a file, as github.com shows it. */
export function rawGithubTarget({ segments }: Address): Target | null {
  const [owner, name, ...rest] = segments
  if (owner === undefined || name === undefined) return null
  const files = rest[0] === 'refs' && rest[1] === 'heads' ? rest.slice(2) : rest
  return githubTarget({ host: 'github.com', segments: [owner, name, 'blob', ...files], query: '' })
}

/** GitLab, also on a host of its own: GROUP/SUBGROUP/…/NAME, then `/-/tree/REF/PATH` or the older `/tree/REF`. */
export function gitlabTarget({ host, segments }: Address): Target | null {
  const [first, second] = segments
  if (first === 'groups' || first === 'users') {
    const owner = ownerName(second, gitlabPages)
    return owner === null ? null : plainTarget('owner', host, [owner], owner, null)
  }
  const firstDash = segments.indexOf('-')
  const older = segments.findIndex(
    (segment, index) => index >= 2 && /^(?:tree|blob|raw|blame)$/.test(segment),
  )
  // No project is called "tree": a dash behind it is a branch.
  const dash = older >= 0 && older < firstDash ? -1 : firstDash
  const end = dash >= 0 ? dash : older >= 0 ? older : segments.length
  const owners = segments.slice(0, Math.max(end - 1, 0))
  const name = repositoryName(segments[end - 1])
  if (ownerName(first, gitlabPages) === null || name === null) return null
  if (owners.length === 0) return plainTarget('owner', host, [name], name, null)
  if (!owners.every((segment) => ownerShape.test(segment))) return null
  const target = plainTarget('repository', host, [...owners, name], owners.join('/'), name)
  const [view, ...rest] = segments.slice(dash >= 0 ? end + 1 : end)
  if (view === 'tree' || view === 'blob') return withView(target, `-/${view}`, rest)
  if (view === 'raw' || view === 'blame') return withView(target, '-/blob', rest)
  if (view === 'commit' || view === 'tags') return withView(target, '-/tree', rest.slice(0, 1))
  return target
}

/** bitbucket.org/OWNER/NAME, with `/src/REF/PATH` or `/branch/REF`. */
export function bitbucketTarget({ segments }: Address): Target | null {
  const owner = ownerName(segments[0], bitbucketPages)
  if (owner === null) return null
  const name = repositoryName(segments[1])
  if (name === null) return plainTarget('owner', 'bitbucket.org', [owner], owner, null)
  const target = plainTarget('repository', 'bitbucket.org', [owner, name], owner, name)
  const [view, ...rest] = segments.slice(2)
  if (view === 'src' || view === 'raw') return withView(target, 'src', rest)
  if (view === 'branch') return withView(target, 'branch', rest.slice(0, 1))
  if (view === 'commits') return withView(target, 'src', rest.slice(0, 1))
  return target
}

/** Codeberg (Forgejo): OWNER/NAME/src/branch/REF/PATH, or `tag` or `commit` in place of `branch`. */
export function codebergTarget({ host, segments }: Address): Target | null {
  const owner = ownerName(segments[0], codebergPages)
  if (owner === null) return null
  const name = repositoryName(segments[1])
  if (name === null) return plainTarget('owner', host, [owner], owner, null)
  const target = plainTarget('repository', host, [owner, name], owner, name)
  const [view, kind, ...rest] = segments.slice(2)
  if ((view !== 'src' && view !== 'raw') || !/^(?:branch|tag|commit)$/.test(kind ?? '')) return target
  return withView(target, `src/${kind}`, rest)
}

const huggingFacePages = new Set(
  'api blog chat docs enterprise events inference join learn login models new organizations papers posts pricing search settings tasks terms-of-service privacy'.split(
    ' ',
  ),
)

/** Hugging Face: models as OWNER/NAME, the rest as datasets/OWNER/NAME, spaces/OWNER/NAME. */
export function huggingFaceTarget({ segments }: Address): Target | null {
  const host = 'huggingface.co'
  const kind = /^(?:datasets|spaces|collections)$/.test(segments[0] ?? '') ? segments[0] : undefined
  const rest = kind === undefined ? segments : segments.slice(1)
  const owner = ownerName(rest[0], huggingFacePages)
  if (owner === null) return null
  const prefix = kind === undefined ? [] : [kind]
  const name = repositoryName(rest[1])
  if (name === null) {
    return kind === 'datasets'
      ? plainTarget('repository', host, [...prefix, owner], null, owner)
      : plainTarget('owner', host, [owner], owner, null)
  }
  if (kind === 'collections') return plainTarget('project-page', host, [kind, owner, name], owner, name)
  const target = plainTarget('repository', host, [...prefix, owner, name], owner, name)
  const [view, ...place] = rest.slice(2)
  if (view === 'tree' || view === 'blob') return withView(target, view, place)
  return view === 'resolve' || view === 'raw' ? withView(target, 'blob', place) : target
}
