import { plainTarget, type Address, type Target } from './segments'

/** Zenodo: records/N, record/N and doi/10.5281/zenodo.N are the same deposit. */
export function zenodoTarget({ segments }: Address): Target | null {
  const [first, second] = segments
  if (first === 'communities' && second !== undefined) {
    return plainTarget('owner', 'zenodo.org', ['communities', second], second, null)
  }
  const number =
    first === 'record' || first === 'records' || first === 'deposit'
      ? second
      : /zenodo\.(\d+)/i.exec(segments.join('/'))?.[1]
  return number !== undefined && /^\d{1,12}/.test(number) ? zenodoRecord(number) : null
}

function zenodoRecord(number: string): Target {
  const digits = /^\d+/.exec(number)?.[0] ?? number
  return plainTarget('archive', 'zenodo.org', ['records', digits], null, digits)
}

/** OSF: osf.io/ID, perhaps with a path behind it. The key for anonymous reading stays, since the page needs it. */
export function osfTarget({ segments, query }: Address): Target | null {
  const [first, ...rest] = segments
  const id = first?.toLowerCase()
  if (id === undefined || !/^[a-z\d]{5}$/.test(id) || /^(?:login|about|share)$/.test(id)) return null
  const path = rest.length > 0 && rest[0] === 'files' ? rest.join('/') : null
  const target = plainTarget('archive', 'osf.io', [id], null, id)
  const key = /(?:^|&)(view_only=[\da-f]{1,64})(?:&|$)/i.exec(query)?.[1] ?? ''
  return { ...target, path, view: path === null ? null : '', query: key }
}

/** The deposit that a DOI names, where the DOI's prefix is that of a deposit service. */
export function doiTarget(segments: readonly string[]): Target | null {
  const doi = segments.join('/').toLowerCase()
  const zenodo = /^10\.5281\/zenodo\.(\d{1,12})/.exec(doi)?.[1]
  if (zenodo !== undefined) return zenodoRecord(zenodo)
  const osf = /^10\.17605\/osf\.io\/([a-z\d]{5})(?![a-z\d])/.exec(doi)?.[1]
  return osf === undefined ? null : osfTarget({ host: 'osf.io', segments: [osf], query: '' })
}

/** SourceForge: projects/NAME, p/NAME, and NAME.sourceforge.net are the same project. */
export function sourceForgeTarget({ host, segments }: Address): Target | null {
  const sub = /^([\w-]+)\.(?:sourceforge\.(?:net|io))$/.exec(host)?.[1]
  const [first, second] = segments
  const name = sub ?? (first === 'projects' || first === 'p' ? second : undefined)
  if (first === 'u' && second !== undefined && sub === undefined) {
    return plainTarget('owner', 'sourceforge.net', ['u', second], second, null)
  }
  if (name === undefined || !/^[\w.+-]{1,64}$/.test(name)) return null
  const project = name.toLowerCase().replace(/\.+$/, '')
  return plainTarget('repository', 'sourceforge.net', ['projects', project], null, project)
}

/** Anonymous GitHub, where code stands while a paper is reviewed: r/NAME/PATH, and w/NAME for its page. */
export function anonymousTarget({ host, segments }: Address): Target | null {
  const [first, name] = segments
  if (first === 'w' && name !== undefined) return plainTarget('project-page', host, [first, name], null, name)
  if ((first !== 'r' && first !== 'repository') || name === undefined) return null
  return plainTarget('repository', host, [first, name], null, name)
}

/** OWNER.github.io/NAME and OWNER.gitlab.io/NAME: pages that a repository makes. */
export function pagesTarget({ host, segments }: Address): Target | null {
  const owner = /^([\w-]+)\.(?:github|gitlab)\.io$/.exec(host)?.[1]
  if (owner === undefined) return null
  const shown = segments.filter(
    (segment, index) => index < segments.length - 1 || !/^index\.html?$/i.test(segment),
  )
  return { ...plainTarget('project-page', host, shown, owner, shown[0] ?? null) }
}
