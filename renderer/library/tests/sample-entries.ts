import type { Entry, ParsedItem } from '../../../shared/model/entry'
import type { Fields } from '../../../shared/model/fields'
import { sampleFields } from './sample-papers'

/** An invented entry as a parser hands it out, at a line of its source. */
export function sampleEntry(title: string, line: number, fields: Partial<Fields> = {}): Entry {
  return {
    fields: sampleFields(title, fields),
    codeLinks: [],
    codeAnnounced: false,
    source: { line, endLine: line + 2, text: title },
    split: null,
    confidence: 1,
    pleaseCheck: false,
    warnings: [],
    extra: {},
  }
}

export function asItem(entry: Entry): ParsedItem {
  return { kind: 'entry', entry }
}

export const pasted = { kind: 'paste', name: 'Pasted text', lines: 0, bytes: 0 } as const
