import { setWords } from '../ui'
import { followAppearance } from './appearance'
import { reportError, watchErrors } from './errors/report'
import { installKeyboard } from './keyboard'
import { library } from './library'
import { askForPersistence } from './persistence'
import { registerActions, runActionById } from './registry'
import { followSettings } from './settings'
import { useApp } from './store'
import { say } from './texts'
import type { Features } from './features'

/** Starts all that the window listens to, in an order in which nothing that was opened is lost. */
export async function startWindow(features: Features): Promise<void> {
  putTexts()
  watchErrors()
  registerActions(features.actions)
  await Promise.all([followSettings(), readInfo()])
  followAppearance()
  installKeyboard()
  features.install()
  window.lectern.on('app.action', ({ id }) => void runActionById(id))
  window.lectern.on('app.opened', (opened) => {
    if (opened.kind === 'link') void openLink(opened.paper, features.showPaper)
  })
  library.onChange((change) => {
    if (change.label) useApp.getState().dropUndoOffers()
  })
  void askForPersistence().catch((error: unknown) => reportError(error, 'persistence'))
  // What was opened before now waits in main until this.
  await window.lectern.app.ready()
}

function putTexts(): void {
  setWords({
    close: say('app.close'),
    remove: (name) => say('app.remove', { name }),
    createTag: (name) => say('app.tag.create', { name }),
    noTagMatches: say('app.tag.none'),
    paperNotFound: (key) => say('app.paperNotFound', { key }),
  })
}

async function readInfo(): Promise<void> {
  const info = await window.lectern.app.info()
  if (info.ok) useApp.getState().setInfo(info.value)
}

/** Shows the paper that a `lectern://` link names. It only ever navigates. */
async function openLink(
  paper: { paperId: string } | { citationKey: string },
  showPaper: (paperId: string) => void,
): Promise<void> {
  if ('paperId' in paper) return showPaper(paper.paperId)
  const found = await library.query.findByCitationKey({ citationKey: paper.citationKey })
  if (found.ok && found.value) showPaper(found.value)
  else
    useApp.getState().toast({ text: say('app.paperNotFound', { key: paper.citationKey }), tone: 'warning' })
}
