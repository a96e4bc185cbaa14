import type { Identifier } from '../../shared/model/identifier'
import { leadVersion, type Paper } from '../../shared/model/paper'
import type { ReadingStatus } from '../../shared/model/paper'
import { toBibtex } from '../../shared/formats/bibtex'
import { failureText } from '../app/failures'
import { library } from '../app/library'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { undo } from '../app/undo'
import { arxivPage, lecternLink, pdfPage, type PageLink } from './links'
import { noFilter, selectedIds, usePapers } from './store'

type Ids = [string, ...string[]]

/** Ids as the library wants them: at least one. Null where nothing is selected. */
function some(paperIds: readonly string[]): Ids | null {
  const [first, ...rest] = paperIds
  return first === undefined ? null : [first, ...rest]
}

/** Tells a refusal in words; true where the library did what was asked. */
export function succeeded(
  answer: { ok: true } | { ok: false; failure: Parameters<typeof failureText>[0] },
): boolean {
  if (!answer.ok) useApp.getState().toast({ text: failureText(answer.failure), tone: 'danger' })
  return answer.ok
}

function toast(text: string, tone: 'plain' | 'warning' | 'danger' = 'plain') {
  useApp.getState().toast({ text, tone })
}

/** Offers to take back what was just done. */
function toastWithUndo(text: string) {
  const run = () => void undo()
  useApp.getState().toast({ text, action: { label: say('papers.undo'), key: 'Mod+z', run } })
}

export async function setStatus(paperIds: readonly string[], status: ReadingStatus): Promise<void> {
  const ids = some(paperIds)
  if (ids && succeeded(await library.run.setStatus({ paperIds: ids, status }))) {
    useApp.getState().announce(say('papers.statusSet', { count: ids.length, status: statusName(status) }))
  }
}

export async function setRating(paperIds: readonly string[], rating: number): Promise<void> {
  const ids = some(paperIds)
  if (ids) succeeded(await library.run.setRating({ paperIds: ids, rating }))
}

export async function addTag(paperIds: readonly string[], name: string): Promise<void> {
  const ids = some(paperIds)
  if (ids && name.trim()) succeeded(await library.run.addTags({ paperIds: ids, names: [name.trim()] }))
}

export async function removeTag(paperIds: readonly string[], tagId: string): Promise<void> {
  const ids = some(paperIds)
  if (ids) succeeded(await library.run.removeTags({ paperIds: ids, tagIds: [tagId] }))
}

export async function addToCollection(paperIds: readonly string[], collectionId: string): Promise<void> {
  const ids = some(paperIds)
  if (ids) succeeded(await library.run.addToCollection({ paperIds: ids, collectionId }))
}

export async function removeFromCollection(paperIds: readonly string[], collectionId: string): Promise<void> {
  const ids = some(paperIds)
  if (ids) succeeded(await library.run.removeFromCollection({ paperIds: ids, collectionId }))
}

export async function trash(paperIds: readonly string[]): Promise<void> {
  const ids = some(paperIds)
  if (ids && succeeded(await library.run.trashPapers({ paperIds: ids }))) {
    toastWithUndo(say('papers.trashed', { count: ids.length }))
  }
}

export async function restore(paperIds: readonly string[]): Promise<void> {
  const ids = some(paperIds)
  if (ids && succeeded(await library.run.restorePapers({ paperIds: ids }))) {
    toastWithUndo(say('papers.restored', { count: ids.length }))
  }
}

export async function emptyTrash(): Promise<void> {
  if (succeeded(await library.run.emptyTrash({}))) toastWithUndo(say('papers.trashEmptied'))
}

export async function addIdentifiers(paperId: string, found: readonly Identifier[]): Promise<boolean> {
  const [first, ...rest] = found
  if (!first) return false
  return succeeded(await library.run.addIdentifiers({ paperId, identifiers: [first, ...rest] }))
}

/** Opens a page in the system's browser and says where it went. Only https is opened. */
export async function openPage(url: string): Promise<void> {
  await openLink({ url, search: false })
}

/** As `openPage`; where the paper's own page is not known it says that it searches for the title. */
export async function openLink({ url, search }: PageLink): Promise<void> {
  const answer = await window.lectern.shell.openExternal({ url })
  if (!succeeded(answer) || !answer.ok) return
  toast(say(search ? 'papers.searchedOn' : 'papers.openedOn', { host: answer.value.host }))
}

async function papersOf(paperIds: readonly string[]): Promise<Paper[]> {
  const answer = await library.query.papers({ paperIds: [...paperIds] })
  return succeeded(answer) && answer.ok ? answer.value : []
}

async function copy(text: string, done: string, tone: 'plain' | 'warning' = 'plain') {
  if (succeeded(await window.lectern.clipboard.writeText({ text }))) toast(done, tone)
}

export async function copyKeys(paperIds: readonly string[]): Promise<void> {
  const keys = (await papersOf(paperIds)).map((paper) => paper.citationKey)
  if (keys.length === 0) return
  await copy(keys.join(', '), say('papers.copiedKeys', { count: keys.length, key: keys[0] ?? '' }))
}

/** Copies BibTeX; where authors are cut off by "et al." it says so, since the entry cannot be cited as it is. */
export async function copyBibtex(paperIds: readonly string[]): Promise<void> {
  const papers = await papersOf(paperIds)
  if (papers.length === 0) return
  const { text } = toBibtex(
    papers.map((paper) => ({
      fields: leadVersion(paper).fields,
      citationKey: paper.citationKey,
      codeLinks: paper.codeLinks,
      codeAnnounced: paper.codeAnnounced,
      extra: paper.extra,
    })),
  )
  const cut = papers.filter((paper) => leadVersion(paper).fields.moreAuthors).length
  const done = say('papers.copiedBibtex', { count: papers.length })
  await copy(
    text,
    cut > 0 ? `${done} ${say('papers.authorsCut', { count: cut })}` : done,
    cut > 0 ? 'warning' : 'plain',
  )
}

export async function copyLinks(paperIds: readonly string[]): Promise<void> {
  if (paperIds.length > 0) {
    await copy(paperIds.map(lecternLink).join('\n'), say('papers.copiedLinks', { count: paperIds.length }))
  }
}

/** The one selected paper; several are not opened at once. */
async function onlySelected(): Promise<Paper | undefined> {
  const ids = selectedIds()
  if (ids.length > 1) toast(say('papers.openOneOnly'))
  return ids.length === 1 ? (await papersOf(ids))[0] : undefined
}

export async function openArxiv(): Promise<void> {
  const paper = await onlySelected()
  if (paper) await openLink(arxivPage(leadVersion(paper).fields))
}

export async function openPdf(): Promise<void> {
  const paper = await onlySelected()
  if (paper) await openLink(pdfPage(leadVersion(paper).fields))
}

export async function openCode(): Promise<void> {
  const paper = await onlySelected()
  const link = paper?.codeLinks[0]
  if (link) await openPage(link.url)
  else if (paper) toast(say('papers.noCodeLink'))
}

/** Shows a paper: in the current list if it stands there, else in the whole library. */
export function showPaper(paperId: string): void {
  const state = usePapers.getState()
  if (!state.ids?.includes(paperId)) {
    state.search('')
    state.filterBy(noFilter)
    useApp.getState().go({ kind: 'library', source: { kind: 'all' } })
  }
  state.select({ focused: paperId, anchor: paperId, selected: new Set([paperId]) })
}

export function statusName(status: ReadingStatus): string {
  return say(`papers.status.${status}`)
}
