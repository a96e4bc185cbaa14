import type { FileToken } from '../../../shared/contract/files'
import type { ReadSource } from '../../../shared/contract/import'
import type { ImportSource } from '../../../shared/model/import'

/** Something to read: a pasted text, a file, the sample. */
export interface Source {
  kind: ImportSource['kind']
  /** Empty for a pasted text. */
  name: string
  bytes: number
  read: ReadSource
}

export function textSource(kind: 'paste' | 'drop', text: string, html: string | null): Source {
  return {
    kind,
    name: '',
    bytes: text.length,
    read: { kind: 'text', text, html: html?.trim() ? html : null },
  }
}

export function fileSource(kind: 'file' | 'drop' | 'sample', file: FileToken): Source {
  return { kind, name: file.name, bytes: file.bytes, read: { kind: 'file', token: file.token } }
}

/** Today by the clock on the wall, as listings are dated by the day of their reader. */
export function localToday(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
