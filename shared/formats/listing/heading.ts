import type { PlainDate } from '../../model/dates'
import { readSubject, type SubjectReading } from './subjects'

/** The line over an entry. `date` is null where no such day exists. */
export interface Heading {
  code: string
  subject: SubjectReading
  date: PlainDate | null
  /** Set when no year stands there and the last such day was more than a year ago: 29 February. */
  yearIsFar: boolean
  codeBadge: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|' +
  'Nov(?:ember)?|Dec(?:ember)?'
const HEADING = new RegExp(
  `^([a-z][a-z-]*(?:\\.[a-z-]+)?)(\\s*)(${MONTH})\\.?\\s*(\\d{1,2})(?:\\s*,\\s*(\\d{4})|\\s+(\\d{4}))?\\s*(Code)?$`,
  'iu',
)
const LONGEST_HEADING = 60

/**
 * Reads `LGNov 21, 2023Code`, `hep-thFeb 13`, `math.AG Sept. 3, 2024`: subject, date, perhaps a badge, and
 * nothing else on the line. Null for any other line.
 * @param today decides the year of dates that state none: the last such day that is not after it
 */
export function readHeading(line: string, today: PlainDate): Heading | null {
  const text = line.replace(/\p{Cf}/gu, '').trim()
  if (text.length > LONGEST_HEADING) return null
  const match = HEADING.exec(text)
  if (!match) return null
  const [, code = '', gap = '', monthName = '', day = '', yearAfterComma, yearAfterSpace, badge] = match
  const subject = readSubject(code)
  if (!subject.known && !looksLikeCode(code, gap !== '')) return null
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1
  const year = yearAfterComma ?? yearAfterSpace
  const date =
    year === undefined ? lastSuchDay(month, Number(day), today) : plainDate(Number(year), month, Number(day))
  const yearIsFar =
    year === undefined && date !== null && Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > 1
  return { code, subject, date, yearIsFar, codeBadge: badge !== undefined }
}

// An abstract may hold a line "Since May 12, 2023"; a code that no archive has must look like one.
function looksLikeCode(code: string, spaced: boolean): boolean {
  if (/^[A-Z]{2,3}$/.test(code) || /^[a-z]+(?:-[a-z]+)+$/.test(code)) return true
  return code.includes('.') ? !spaced || /\.[A-Z]{2}$/.test(code) : !spaced && code.length <= 10
}

function lastSuchDay(month: number, day: number, today: PlainDate): PlainDate | null {
  const thisYear = Number(today.slice(0, 4))
  // 29 February comes back after eight years at most (1896 to 1904).
  for (let year = thisYear; year >= thisYear - 8; year--) {
    const date = plainDate(year, month, day)
    if (date !== null && date <= today) return date
  }
  return null
}

function plainDate(year: number, month: number, day: number): PlainDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (day < 1 || day > days || year < 1000) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
