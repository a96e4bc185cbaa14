import type { Answer, LibraryFailure } from './calls'

/** Carries a refusal through code that throws; the library's edge turns it back into a value. */
export class Refusal extends Error {
  constructor(readonly failure: LibraryFailure) {
    super(failure.message)
    this.name = 'Refusal'
  }
}

/** A refusal with words for people; `code` is a key of the texts. */
export function refusal(code: string, message: string, detail?: Record<string, string | number>): Refusal {
  return new Refusal(detail ? { code, message, detail } : { code, message })
}

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value }
}

/** Every error's name along its causes: Dexie wraps what IndexedDB throws as `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  let current: unknown = error
  while (current instanceof Error && names.length < 8) {
    names.push(current.name)
    current = 'inner' in current ? current.inner : current.cause
  }
  return names
}

export function isStorageFull(error: unknown): boolean {
  return namesOf(error).includes('QuotaExceededError')
}

/**
 * The words for whatever went wrong in a call. A write that failed left nothing behind, because each
 * is one transaction.
 */
export function failureOf(error: unknown): LibraryFailure {
  if (error instanceof Refusal) return error.failure
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (isStorageFull(error)) return storageFull()
  if (namesOf(error).some((name) => name === 'DatabaseClosedError' || name === 'InvalidStateError')) {
    return {
      code: 'library.closed',
      message:
        'The library was closed by the system. Nothing of the last change was saved; start Lectern again.',
      detail: { why },
    }
  }
  return {
    code: 'library.unexpected',
    message: 'The library could not do that. Nothing was changed.',
    detail: { why },
  }
}

export function storageFull(): LibraryFailure {
  return {
    code: 'library.storageFull',
    message:
      'The disk is full, so the last change was not saved. Everything before it is safe. Free some space and try again.',
  }
}

/** The words for a database that does not open. Nothing is ever deleted to make it open. */
export function openingFailure(error: unknown): LibraryFailure {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (namesOf(error).includes('VersionError')) {
    return {
      code: 'library.newer',
      message:
        'This library was last opened by a newer Lectern. Nothing was changed; update Lectern to open it.',
      detail: { why },
    }
  }
  if (isStorageFull(error)) return storageFull()
  return {
    code: 'library.cannotOpen',
    message: 'The library could not be opened. Nothing was deleted; start Lectern again.',
    detail: { why },
  }
}
