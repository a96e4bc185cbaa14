import { plainTarget, type Address, type Target } from './segments'

/** Hosts that papers, talks and forms stand on: never the code itself. */
const notCode =
  /(?:^|\.)(?:arxiv\.org|doi\.org|youtube\.com|youtu\.be|openreview\.net|aclanthology\.org|github\.com|githubusercontent\.com|gitlab\.com|huggingface\.co|wikipedia\.org|orcid\.org|twitter\.com|x\.com|mailto)$/

const announcement =
  /(?:\b(?:project|code|software|repository|source)[ -]?(?:page|site|website|webpage|home ?page|repository|url|link)?\b|\bimplementation|\bopen[- ]?sourced?\b|\bgithub\b|\bweb ?(?:page|site)\b|\bhome ?page\b)/i

/** Whether the words right before a URL, in the same sentence, say that code or a project's page stands there. */
export function announcesCode(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const sentence = before.split(/[.?!]\s|\\href|\n\n/).at(-1) ?? ''
  return announcement.test(sentence)
}

/** A page on a host of which nothing is known. Null for hosts that never hold code. */
export function genericPage(address: Address): Target | null {
  if (notCode.test(address.host)) return null
  const kept = address.query
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|ref=)/i.test(part))
  const query = kept.filter((part) => /^[\w.~%+=-]*$/.test(part)).join('&')
  return { ...plainTarget('project-page', address.host, address.segments, null, null), query }
}
