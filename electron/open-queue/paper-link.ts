import { PaperId } from '../../shared/model/paper'
import type { PaperLink } from '../../shared/contract/app'
import { linkScheme } from '../identity'

/** Characters that no citation key has: BibTeX's own, white space, controls. */
const notInKeys = /[\s\p{Cc}"#%'(),={}~\\]/u

export function isLink(text: string): boolean {
  return text.toLowerCase().startsWith(`${linkScheme}:`)
}

/**
 * The paper that `lectern://paper/ID` names, by id or citation key; null for every other link. Links come from
 * anywhere on the machine, so they only ever navigate.
 */
export function paperLink(text: string): PaperLink | null {
  if (text.length > 500) return null
  const match = /^lectern:\/\/paper\/([^/?#]+)\/?$/i.exec(text)
  const name = match?.[1] === undefined ? null : decode(match[1])
  if (name === null || name === '' || name.length > 200) return null
  if (PaperId.safeParse(name).success) return { paperId: name.toLowerCase() }
  return notInKeys.test(name) || name === '.' || name === '..' ? null : { citationKey: name }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
