import type { Language } from '@/config/define-site'
import { site } from '@/config/site'

const written = (language: Language, zone: string, style: Intl.DateTimeFormatOptions, at: number): string =>
  new Intl.DateTimeFormat(language === 'en' ? ENGLISH[site.dateFormat] : language, { ...style, timeZone: zone }).format(
    at,
  )

/** English that writes days in the order that the owner has chosen. */
const ENGLISH = { 'day-month': 'en-GB', 'month-day': 'en-US' } as const

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const SHORT_DAY = { month: 'short', day: 'numeric' } as const

/** A moment on the clock of its place: `12月19日 13:00`, `19 Dec, 13:00`. */
export const momentIn = (zone: string, at: number, language: Language = site.language): string =>
  written(language, zone, { ...SHORT_DAY, ...CLOCK }, at)

/** The same with the day of the week, for what is read days before. */
export const weekdayMomentIn = (zone: string, at: number, language: Language = site.language): string =>
  written(language, zone, { weekday: 'short', ...SHORT_DAY, ...CLOCK }, at)

/** The clock alone: `13:00`. */
export const clockIn = (zone: string, at: number): string => written('en', zone, CLOCK, at)

/** The day alone and short: `12月19日`, `19 Dec`. */
export const shortDayIn = (zone: string, at: number, language: Language = site.language): string =>
  written(language, zone, SHORT_DAY, at)

/** The day with its year: `2026年12月19日`, `19 December 2026`. */
export const dayIn = (zone: string, at: number, language: Language = site.language): string =>
  written(language, zone, { dateStyle: 'long' }, at)

/** A day of the calendar with its day of the week. @param day - `YYYY-MM-DD` */
export const fullDay = (day: string, language: Language): string =>
  written(language, 'UTC', { dateStyle: 'full' }, Date.parse(day))
