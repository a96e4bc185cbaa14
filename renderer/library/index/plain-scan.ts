import type { Collection } from '../../../shared/model/collection'
import type { Note } from '../../../shared/model/note'
import { ReadingStatus, type Paper } from '../../../shared/model/paper'
import type { Tag } from '../../../shared/model/tag'
import type { ListAnswer, ListFilter, ListQuery, ListSource } from '../calls'
import { withSubcollections } from '../commands/collections'
import type { Written } from '../commands/work'
import { fold, searchWords } from './folding'
import type { LibraryIndex, SourceCounts } from './library-index'
import { Orders } from './orders'
import { border, recordOf, type PaperRecord } from './paper-record'

/** An index that looks at every paper for each answer: simple, exact, and fast enough for some ten thousand. */
export class PlainScan implements LibraryIndex {
  private readonly records = new Map<string, PaperRecord>()
  private readonly notesOf = new Map<string, Map<string, string>>()
  private readonly paperOfNote = new Map<string, string>()
  private readonly tags = new Map<string, Tag & { folded: string }>()
  private readonly collections = new Map<string, Collection>()
  private readonly orders = new Orders(this.records)
  private seq = 0

  apply({ papers, notes, tags, collections }: Written, seq: number): void {
    for (const id of notes?.removed ?? []) this.forgetNote(id)
    for (const note of notes?.put ?? []) this.keepNote(note)
    for (const id of papers?.removed ?? []) {
      this.records.delete(id)
      this.orders.touch(id)
    }
    for (const paper of papers?.put ?? []) this.keepPaper(paper)
    for (const id of tags?.removed ?? []) this.tags.delete(id)
    for (const tag of tags?.put ?? []) this.tags.set(tag.id, { ...tag, folded: fold(tag.name) })
    for (const id of collections?.removed ?? []) this.collections.delete(id)
    for (const row of collections?.put ?? []) this.collections.set(row.id, row)
    this.seq = seq
  }

  answer({ source, filter, sort, text }: ListQuery): ListAnswer {
    const inSource = this.sourceTest(source)
    const passes = filterTest(filter)
    const words = searchWords(text)
    const matches = this.wordsTest(words)
    const ids: string[] = []
    let elsewhere = 0
    for (const record of this.orders.in(sort)) {
      if (inSource(record)) {
        if (passes(record) && matches(record)) ids.push(record.id)
      } else if (words.length > 0 && !record.trashed && matches(record)) {
        elsewhere++
      }
    }
    return { ids, elsewhere, seq: this.seq }
  }

  counts(): SourceCounts {
    const byStatus = Object.fromEntries(ReadingStatus.options.map((status) => [status, 0])) as Record<
      ReadingStatus,
      number
    >
    const byTag = new Map<string, number>()
    let all = 0
    for (const record of this.records.values()) {
      if (record.trashed) continue
      all++
      byStatus[record.status]++
      for (const id of record.tagIds) byTag.set(id, (byTag.get(id) ?? 0) + 1)
    }
    const collections = [...this.collections.values()]
    return {
      all,
      trash: this.records.size - all,
      byStatus,
      byTag,
      byCollection: this.countByCollection(collections),
      tags: [...this.tags.values()].map(({ folded: _, ...tag }) => tag),
      collections,
    }
  }

  subjects(): { subject: string; count: number }[] {
    const counts = new Map<string, number>()
    for (const record of this.records.values()) {
      if (record.trashed) continue
      for (const subject of record.subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1)
    }
    return [...counts]
      .map(([subject, count]) => ({ subject, count }))
      .sort((one, other) => other.count - one.count || (one.subject < other.subject ? -1 : 1))
  }

  givenNames(): string[] {
    const names = new Set<string>()
    for (const record of this.records.values()) for (const name of record.givenNames) names.add(name)
    return [...names]
  }

  noteCount(paperId: string): number {
    return this.records.get(paperId)?.noteCount ?? 0
  }

  suggest(text: string, limit: number): string[] {
    const folded = fold(text).trim()
    const found: { id: string; rank: number }[] = []
    for (const record of this.orders.in({ column: 'changed', direction: 'descending' })) {
      if (record.trashed) continue
      const rank = suggestionRank(record, folded)
      if (rank < 3) found.push({ id: record.id, rank })
    }
    return found
      .sort((one, other) => one.rank - other.rank)
      .slice(0, limit)
      .map(({ id }) => id)
  }

  size(): number {
    return this.records.size
  }

  private sourceTest(source: ListSource): (record: PaperRecord) => boolean {
    switch (source.kind) {
      case 'all':
        return (record) => !record.trashed
      case 'trash':
        return (record) => record.trashed
      case 'status':
        return (record) => !record.trashed && record.status === source.status
      case 'tag':
        return (record) => !record.trashed && record.tagIds.includes(source.tagId)
      case 'import':
        return (record) => !record.trashed && record.importIds.includes(source.importId)
      case 'collection': {
        const ids = withSubcollections([...this.collections.values()], source.collectionId)
        return (record) => !record.trashed && record.collectionIds.some((id) => ids.has(id))
      }
    }
  }

  /** Each word stands somewhere in the paper's text, its notes or its tags' names. */
  private wordsTest(words: readonly string[]): (record: PaperRecord) => boolean {
    const tagged = words.map(
      (word) =>
        new Set([...this.tags.values()].filter((tag) => tag.folded.includes(word)).map((tag) => tag.id)),
    )
    return (record) =>
      words.every(
        (word, place) =>
          record.text.includes(word) ||
          record.notesText.includes(word) ||
          record.tagIds.some((id) => tagged[place]?.has(id)),
      )
  }

  private countByCollection(collections: readonly Collection[]): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { id } of collections) {
      const ids = withSubcollections(collections, id)
      let count = 0
      for (const record of this.records.values()) {
        if (!record.trashed && record.collectionIds.some((each) => ids.has(each))) count++
      }
      counts.set(id, count)
    }
    return counts
  }

  private keepPaper(paper: Paper): void {
    this.records.set(paper.id, recordOf(paper, this.notesText(paper.id)))
    this.orders.touch(paper.id)
  }

  private keepNote(note: Note): void {
    this.forgetNote(note.id)
    if (note.trashedAt !== null) return
    const notes = this.notesOf.get(note.paperId) ?? new Map<string, string>()
    notes.set(note.id, fold(note.text))
    this.notesOf.set(note.paperId, notes)
    this.paperOfNote.set(note.id, note.paperId)
    this.renewNotes(note.paperId)
  }

  private forgetNote(id: string): void {
    const paperId = this.paperOfNote.get(id)
    if (paperId === undefined) return
    this.paperOfNote.delete(id)
    this.notesOf.get(paperId)?.delete(id)
    this.renewNotes(paperId)
  }

  private renewNotes(paperId: string): void {
    const record = this.records.get(paperId)
    if (record) Object.assign(record, this.notesText(paperId))
  }

  private notesText(paperId: string): { notesText: string; noteCount: number } {
    const notes = this.notesOf.get(paperId)
    return { notesText: notes ? [...notes.values()].join(border) : '', noteCount: notes?.size ?? 0 }
  }
}

function filterTest(filter: ListFilter): (record: PaperRecord) => boolean {
  return (record) =>
    (filter.statuses.length === 0 || filter.statuses.includes(record.status)) &&
    filter.tagIds.every((id) => record.tagIds.includes(id)) &&
    (!filter.hasCode || record.hasCode) &&
    (!filter.hasNotes || record.noteCount > 0) &&
    record.rating >= filter.minRating &&
    (filter.subjects.length === 0 || filter.subjects.some((subject) => record.subjects.includes(subject))) &&
    (filter.addedSince === null || record.addedAt >= filter.addedSince)
}

/** 0: the key begins so; 1: the title does; 2: a word of the title does; 3: none. */
function suggestionRank(record: PaperRecord, folded: string): number {
  if (fold(record.citationKey).startsWith(folded)) return 0
  if (record.titleOrder.startsWith(folded) || record.text.startsWith(folded)) return 1
  const title = record.text.slice(0, record.text.indexOf(border))
  return title.includes(` ${folded}`) ? 2 : 3
}
