import type { Paper } from '../../shared/model/paper'
import { parseIdentifiers } from '../../shared/identifiers'
import { mergeLinks, parseRepositoryUrl } from '../../shared/repository-links'
import { library } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { addIdentifiers, succeeded } from './commands'
import { codeLinkName } from './links'

/** Longer texts are a listing, not an identifier for this paper. */
const longest = 400

/**
 * Adds what a short text names to a paper: identifiers, else a link to code. False where it names neither,
 * so that the paste can mean something else.
 */
export function pasteOnto(paper: Paper, text: string): boolean {
  const short = text.trim()
  if (short === '' || short.length > longest) return false
  const identifiers = parseIdentifiers(short)
  if (identifiers.length > 0) {
    void addIdentifiers(paper.id, identifiers).then((added) => {
      if (added) told(identifiers.map((identifier) => identifier.value).join(', '))
    })
    return true
  }
  return addCodeLink(paper, short)
}

/** Adds a link to code as a person pasted it; false where the text is no web address. */
export function addCodeLink(paper: Paper, text: string): boolean {
  const link = parseRepositoryUrl(text.trim(), 'person')
  if (!link) return false
  const codeLinks = mergeLinks([...paper.codeLinks, link])
  void library.run.setCodeLinks({ paperId: paper.id, codeLinks }).then((answer) => {
    if (succeeded(answer)) told(codeLinkName(link))
  })
  return true
}

function told(what: string) {
  useApp.getState().toast({ text: say('papers.pasted', { what }) })
}
