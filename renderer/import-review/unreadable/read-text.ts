import type { Result } from '../../../shared/contract/failure'
import type { ParsedItem } from '../../../shared/model/entry'
import { localToday } from '../reading/sources'

/** Reads a corrected part of a source. Lines count from its own first. */
export function readText(text: string): Promise<Result<ParsedItem[]>> {
  return new Promise((resolve) => {
    const items: ParsedItem[] = []
    window.lectern.import.readEntries(
      { source: { kind: 'text', text, html: null }, today: localToday(), givenNames: [] },
      {
        onBatch: (batch) => void items.push(...batch.items),
        onEnd: () => resolve({ ok: true, value: items }),
        onFailure: (failure) => resolve({ ok: false, failure }),
      },
    )
  })
}
