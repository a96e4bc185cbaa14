import { isTextKey, say } from './texts'

/** A line of history in words: "Tag 12 papers with “moe”". */
export function labelText(key: string, params: Record<string, string | number>): string {
  return isTextKey(key) ? say(key, { ...params, ...named(params) }) : say('history.unknown')
}

/** Statuses and fields come as ids, and pasted text without a name; texts want their names. */
function named(params: Record<string, string | number>): Record<string, string> {
  const status = `sources.status.${params['status']}`
  const field = `history.field.${params['field']}`
  return {
    ...(isTextKey(status) ? { status: say(status) } : {}),
    ...(params['source'] === '' ? { source: say('review.source.paste') } : {}),
    ...(isTextKey(field) ? { field: say(field) } : {}),
  }
}
