import { describe, expect, it } from 'vitest'
import { readHeading } from './heading'
import { readSubject } from './subjects'

const TODAY = '2026-11-23'

describe('a heading', () => {
  it.each([
    ['LGNov 21, 2023', 'cs.LG', '2023-11-21', false],
    ['CVFeb 18, 2021Code', 'cs.CV', '2021-02-18', true],
    ['LGFeb 13', 'cs.LG', '2026-02-13', false],
    ['LGDec 13', 'cs.LG', '2025-12-13', false],
    ['LGNov 23', 'cs.LG', '2026-11-23', false],
    ['hep-thSept 3, 2024', 'hep-th', '2024-09-03', false],
    ['math.AG October 3 2024 Code', 'math.AG', '2024-10-03', true],
    ['cond-mat.mtrl-sciJan 1, 2020', 'cond-mat.mtrl-sci', '2020-01-01', false],
    ['mes-hallMAY 9, 2022', 'cond-mat.mes-hall', '2022-05-09', false],
    ['astro-ph.CODec 9, 2022', 'astro-ph.CO', '2022-12-09', false],
    ['lg\u200Bnov 21,\u00A02023', 'cs.LG', '2023-11-21', false],
  ])('reads %s', (line, subject, date, codeBadge) => {
    expect(readHeading(line, TODAY)).toMatchObject({ subject: { subject }, date, codeBadge })
  })

  it.each([
    'Since May 12, 2023',
    'May 3',
    'In May 2020',
    'LGNov 21, 2023 and more',
    'A title on May 2, 2020',
    '',
  ])('is not: %s', (line) => {
    expect(readHeading(line, TODAY)).toBeNull()
  })

  it('takes 29 February without a year from the last leap year, and says that it is far', () => {
    expect(readHeading('LGFeb 29', TODAY)).toMatchObject({ date: '2024-02-29', yearIsFar: true })
  })

  it.each(['LGFeb 29, 2023', 'LGApr 31, 2023', 'LGMay 0, 2023', 'LGFeb 30'])('has no day in %s', (line) => {
    expect(readHeading(line, TODAY)).toMatchObject({ date: null })
  })
})

describe('a subject', () => {
  it('is found by the code of one archive', () => {
    expect(readSubject('LG')).toMatchObject({ subject: 'cs.LG', known: true })
  })

  it('stands for itself when it is an archive', () => {
    expect(readSubject('quant-ph').subject).toBe('quant-ph')
  })

  it.each(['CO', 'NA', 'AP', 'SP', 'GN', 'ST'])(
    'is kept as it is when several archives have it: %s',
    (code) => {
      expect(readSubject(code)).toMatchObject({ subject: code, known: true })
    },
  )

  it('is kept as it is when no archive has it', () => {
    expect(readSubject('XQ')).toEqual({ subject: 'XQ', known: false, candidates: [] })
  })
})
