import { app } from 'electron'
import type { Opened, PaperLink } from '../shared/contract/app'
import { FailureError } from '../shared/contract/failure'
import type { FileTokens } from './import/file-tokens'
import { ownArguments, wantedOf, type Wanted } from './open-queue/arguments'
import { OpenQueue } from './open-queue/open-queue'
import { paperLink } from './open-queue/paper-link'

/** What a second start hands to the first. The argv of Chromium's own event is reordered, so it is not used. */
interface SecondStart {
  args: string[]
  workingFolder: string
}

/** Everything that opens files or links in the running app, in one queue until the window is ready. */
export class Opening {
  readonly queue = new OpenQueue<Opened>()

  constructor(private readonly tokens: FileTokens) {}

  /** Claims the single instance; false when another one runs and has taken over what this one should open. */
  claimInstance(onSecondStart: () => void): boolean {
    const mine: SecondStart = {
      args: ownArguments(process.argv, Boolean(process.defaultApp)),
      workingFolder: process.cwd(),
    }
    if (!app.requestSingleInstanceLock(mine)) return false
    this.openWanted(wantedOf(mine.args, mine.workingFolder))
    app.on('second-instance', (_event, _argv, _folder, data) => {
      const { args, workingFolder } = data as SecondStart
      this.openWanted(wantedOf(args, workingFolder))
      onSecondStart()
    })
    return true
  }

  /** macOS tells of files and links by events, some before the app is ready. */
  listenToSystem(): void {
    app.on('open-file', (event, file) => {
      event.preventDefault()
      this.openWanted({ files: [file], links: [] })
    })
    app.on('open-url', (event, url) => {
      event.preventDefault()
      const link = paperLink(url)
      if (link) this.openLink(link)
    })
  }

  private openWanted({ files, links }: Wanted): void {
    if (files.length > 0) void this.openFiles(files)
    for (const link of links) this.openLink(link)
  }

  private openLink(paper: PaperLink): void {
    this.queue.add({ kind: 'link', paper })
  }

  private async openFiles(files: string[]): Promise<void> {
    const found = []
    for (const file of files) {
      try {
        found.push(await this.tokens.register(file))
      } catch (error) {
        if (!(error instanceof FailureError)) throw error
        this.queue.add({ kind: 'refused', failure: error.failure })
      }
    }
    if (found.length > 0) this.queue.add({ kind: 'files', files: found })
  }
}
