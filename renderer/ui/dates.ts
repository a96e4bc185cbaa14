import type { Instant, PartialDate } from '../../shared/model/dates'

const locale = 'en-GB'

/** `2023-11-21` as 21 Nov 2023, `2023-11` as Nov 2023, `2023` as 2023; empty for null. */
export function formatDate(date: PartialDate | null): string {
  if (!date) return ''
  const [year, month, day] = date.split('-')
  if (!month) return year ?? ''
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' }
  if (day) options.day = 'numeric'
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  )
}

/** A moment in the person's time zone: only the time today, without the year this year. */
export function formatWhen(instant: Instant, now: Date = new Date()): string {
  const when = new Date(instant)
  if (when.toDateString() === now.toDateString()) {
    return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(when)
  }
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
  if (when.getFullYear() !== now.getFullYear()) options.year = 'numeric'
  return new Intl.DateTimeFormat(locale, options).format(when)
}

/** The day of a moment, in full: Tuesday 21 November 2023. */
export function formatDay(instant: Instant): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }
  return new Intl.DateTimeFormat(locale, options).format(new Date(instant))
}
