import { z } from '../zod'

/** A publication date as far as it is known: `2023`, `2023-11` or `2023-11-21` (ISO 8601, EDTF level 0). */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
export type PartialDate = z.infer<typeof PartialDate>

/** A calendar day without a time zone, `2023-11-21`. */
export const PlainDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
export type PlainDate = z.infer<typeof PlainDate>

/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>
