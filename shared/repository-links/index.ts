import type { CodeLink } from '../model/code-link'
import { findCandidates, type Candidate } from './candidates'
import {
  anonymousTarget,
  doiTarget,
  osfTarget,
  pagesTarget,
  sourceForgeTarget,
  zenodoTarget,
} from './deposits'
import {
  bitbucketTarget,
  codebergTarget,
  gistTarget,
  githubTarget,
  gitlabTarget,
  huggingFaceTarget,
  rawGithubTarget,
} from './forges'
import { announcesCode, genericPage } from './project-pages'
import { parseAddress, targetUrl, type Address, type Target } from './segments'

const hosts: Readonly<Record<string, (address: Address) => Target | null>> = {
  'github.com': githubTarget,
  'gist.github.com': gistTarget,
  'raw.githubusercontent.com': rawGithubTarget,
  'gitlab.com': gitlabTarget,
  'bitbucket.org': bitbucketTarget,
  'codeberg.org': codebergTarget,
  'huggingface.co': huggingFaceTarget,
  'hf.co': huggingFaceTarget,
  'zenodo.org': zenodoTarget,
  'doi.org': ({ segments }) => doiTarget(segments),
  'dx.doi.org': ({ segments }) => doiTarget(segments),
  'osf.io': osfTarget,
  'sourceforge.net': sourceForgeTarget,
  'anonymous.4open.science': anonymousTarget,
}

/**
 * Finds the links to code in a text: forges, deposits, project pages, however they are spelt
 * (LaTeX, Markdown, without a scheme, broken at a space). Normalised, without duplicates, in the text's order.
 * A link to an unknown host counts when the words before it announce code or a project page.
 */
export function findRepositoryLinks(text: string, foundIn: CodeLink['foundIn']): CodeLink[] {
  const links: CodeLink[] = []
  for (const candidate of findCandidates(text)) {
    const address = parseAddress(candidate.url)
    if (!address) continue
    const known = knownTarget(address)
    const target =
      known === undefined && announcesCode(text, candidate.start) ? genericPage(address) : (known ?? null)
    if (target) links.push(linkTo(target, text.slice(candidate.start, candidate.end), foundIn))
  }
  return mergeLinks(links)
}

/**
 * Reads one URL, as pasted by a person or taken from a link; null if it leads to no code.
 * From a person any web address counts as a project page.
 */
export function parseRepositoryUrl(text: string, foundIn: CodeLink['foundIn']): CodeLink | null {
  const candidate = firstCandidate(text.slice(0, 4096))
  const address = candidate && parseAddress(candidate.url)
  if (!candidate || !address) return null
  const known = knownTarget(address)
  const target = known === undefined && foundIn === 'person' ? genericPage(address) : (known ?? null)
  return target && linkTo(target, text.trim().slice(0, 4096), foundIn)
}

/** One list of links without duplicates, as from several fields of one paper. Of two the more precise stays. */
export function mergeLinks(links: readonly CodeLink[]): CodeLink[] {
  const merged = new Map<string, CodeLink>()
  for (const link of links) {
    const key = linkKey(link)
    const before = merged.get(key)
    if (!before || precision(link) > precision(before)) merged.set(key, link)
  }
  return [...merged.values()]
}

/** What two links to the same thing share, whatever branch or file they name. */
function linkKey(link: CodeLink): string {
  const view = link.ref === null && link.path === null ? link.url : link.url.split(viewMark)[0]
  return (view ?? link.url).replace(/\?.*$/, '').toLowerCase()
}

const viewMark = /\/(?:-\/)?(?:tree|blob|src|branch|files)\//

function precision(link: CodeLink): number {
  return (link.ref === null ? 0 : 1) + (link.path === null ? 0 : 1)
}

function firstCandidate(text: string): Candidate | null {
  for (const candidate of findCandidates(text)) return candidate
  return null
}

/** Undefined where the host says nothing about what stands there; null where it does, and it is no code. */
function knownTarget(address: Address): Target | null | undefined {
  const read = hosts[address.host]
  if (read) return read(address)
  if (/\.(?:github|gitlab)\.io$/.test(address.host)) return pagesTarget(address)
  if (/\.sourceforge\.(?:net|io)$/.test(address.host)) return sourceForgeTarget(address)
  if (/^(?:gitlab|git)\./.test(address.host) && address.segments.length >= 2) return gitlabTarget(address)
  return undefined
}

function linkTo(target: Target, original: string, foundIn: CodeLink['foundIn']): CodeLink {
  const { kind, host, owner, name, ref, path } = target
  return { url: targetUrl(target), kind, host, owner, name, ref, path, original, foundIn }
}
