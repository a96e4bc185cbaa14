import { toBibtexEntry, type BibtexWarning } from '../shared/formats/bibtex'
import { toCslJsonEntry } from '../shared/formats/csl-json'
import { toMarkdownEntry } from '../shared/formats/markdown'
import type { WritableItem } from '../shared/formats/writable-item'

/** How entries of a format stand together in a file that is written one entry after the other. */
export interface Output {
  before: string
  between: string
  after: string
  /** The whole file when there is no entry. */
  empty: string
  entry(item: WritableItem, position: number): { text: string; warnings: BibtexWarning[] }
}

export const outputs: Readonly<Record<string, Output>> = {
  'csl-json': {
    before: '[\n',
    between: ',\n',
    after: '\n]\n',
    empty: '[]\n',
    entry: (item, position) => ({ text: toCslJsonEntry(item, position), warnings: [] }),
  },
  bibtex: { before: '', between: '\n', after: '', empty: '', entry: toBibtexEntry },
  markdown: {
    before: '',
    between: '\n',
    after: '',
    empty: '',
    entry: (item) => ({ text: toMarkdownEntry(item), warnings: [] }),
  },
}
