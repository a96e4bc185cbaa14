import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en'

export type TextKey = keyof typeof en
export type TextParams = Record<string, string | number | Date>

const formats = new Map<string, IntlMessageFormat>()

/** The text of a key in the person's language, in ICU MessageFormat: plurals, numbers and dates. */
export function say(key: TextKey, params: TextParams = {}): string {
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(en[key], 'en')
    formats.set(key, format)
  }
  return String(format.format(params))
}

/** True for keys that come as plain strings, out of history or a failure's code. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key)
}
