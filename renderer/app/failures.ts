import { isTextKey, say } from './texts'

/** What a failure of the library and one of main have in common. */
interface AnyFailure {
  code: string
  message: string
  detail?: string | Record<string, string | number> | undefined
  hint?: string | undefined
}

/** A failure in the person's language where the texts have its code, else in its own words. */
export function failureText(failure: AnyFailure): string {
  const params = typeof failure.detail === 'object' ? failure.detail : { detail: failure.detail ?? '' }
  const text = isTextKey(failure.code) ? say(failure.code, params) : failure.message
  return failure.hint ? `${text} ${failure.hint}` : text
}
