/** A day that a text names, with its time where it names one. */
export type WordDate = {
  /** `YYYY-MM-DD`; without the year where the text leaves it out: `--MM-DD`. */
  readonly day: string
  /** `HH:MM` */
  readonly start?: string
  readonly end?: string
  /** Capitals behind its hours, which may be the name of their zone. */
  readonly zone?: string
  /** The line as written, for the report. */
  readonly line: string
}

/** What stands before the day of an event in announcements. */
const LABEL = new RegExp(
  `^[\\s>|*_#\\-·•📅🗓️⏰🕒🕖]*(?:${[
    '活动时间|活動時間|活动日期|活動日期|举办时间|舉辦時間|开始时间|時間|时间|日期|会议时间',
    'event date|date and time|date & time|date/time|when|date|day and time|time',
    'wann|datum|termin|zeit|datum und uhrzeit|quand|date et heure|cuándo|cuando|fecha|fecha y hora|data e hora|data|quando',
    'kiedy|kdy|wanneer|när|hvornår|når|milloin|когда|дата|дата и время|日時|開催日時|開催日|開催日程|일시|날짜|일정',
  ].join('|')})\\s*(?:\\*\\*|__)?\\s*(?:[:：|]|\\n|$)`,
  'iu',
)

/** A calendar's leaf before the day says what a label would. */
const LEAF = /^[\s>|*_#\-·•]*(?:📅|🗓️?|📆)[\s*_]*/u

/** What stands before the hours alone, on the line below the day. */
const TIME = new RegExp(
  `^[\\s>|*_#\\-·•]*(?:(?:🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰|⏱️?)[\\s*_:：|]*|(?:${[
    'time|times|hours|start|starts|start time|begins|活动时间|活動時間|开始时间|開始時間|时间|時間|时刻',
    'uhrzeit|zeit|beginn|einlass und beginn|heure|heures|horaire|horaires|hora|horas|horario|horário|ora|ore|orario',
    'godzina|godz|čas|kl|klokken|klockan|tid|tijd|tijdstip|aanvang|kello|aika|время|начало|час|시간|시작 시간',
  ].join('|')})\\.?\\s*(?:\\*\\*|__)?\\s*[:：|])`,
  'iu',
)

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'ru', 'uk', 'ro', 'hu', 'tr', 'ca']
    .flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        // a day beside the month brings out the case in which dates name it: 14 marca
        const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
        const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
        return Array.from({ length: 12 }, (_, index) => {
          const date = new Date(Date.UTC(2027, index, 15))
          const named = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
          return [named, alone.format(date)].map((name) => [plain(name), index + 1] as const)
        }).flat()
      }),
    )
    .filter(([name]) => /^\p{L}{3,}$/u.test(name)),
)

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').normalize('NFD').replace(/\p{M}/gu, '')
}

const two = (value: string | number): string => String(value).padStart(2, '0')

/** The days that a text gives as those of its event: on a line that begins with “When”, “活动时间” and their like. */
export const wordDates = (body: string): readonly WordDate[] => {
  const written = body.split(/\r\n|\r|\n/)
  // marks of HTML say no more than whether a line is a label
  const lines = written.map((line) => line.replace(/<[^<>]*>/g, ' '))
  return lines.flatMap((line, index) => {
    const leaf = LEAF.exec(line)
    const label = LABEL.exec(line) ?? (leaf !== null && dayIn(line) !== undefined ? leaf : null)
    if (
      label === null ||
      (label[0].trim().length === line.trim().length - 0 &&
        !/[:：|]/.test(label[0]) &&
        !isHeading(written[index] ?? ''))
    )
      return []
    const behind = line
      .slice(label[0].length)
      .replace(/\*\*|__/g, '')
      .trim()
    // a heading or a label on a line of its own speaks of the next one
    const told = behind === '' ? (lines.slice(index + 1).find((next) => next.trim() !== '') ?? '') : behind
    const day = dayIn(told)
    if (day === undefined) return []
    const times = timesIn(told)
    const at = behind === '' ? lines.findIndex((next, below) => below > index && next === told) : index
    const hours = times.start === undefined ? hoursBelow(lines, at) : told
    return [{ day, ...timesIn(hours), ...zoneIn(hours), line: told.trim().slice(0, 80) }]
  })
}

/** The hours of a day that stand on the next line, behind a label of their own; '' where none do. */
const hoursBelow = (lines: readonly string[], at: number): string => {
  const below = lines.slice(at + 1, at + 5).find((line) => line.trim() !== '' && !/^[\s|:-]+$/.test(line)) ?? ''
  const [label = ''] = TIME.exec(below) ?? []
  const hours = below.slice(label.length).replace(/\*\*|__/g, '')
  if (label === '' || hours.length > 60 || dayIn(hours) !== undefined) return ''
  // behind such a label a dot stands between hours and minutes
  return hours.replace(/(?<![\d.])(\d{1,2})\.(\d{2})(?![.\d])/g, '$1:$2')
}

/** `18:30 CEST`, `18:30–21:00 (UTC+1)` */
const zoneIn = (hours: string): Pick<WordDate, 'zone'> => {
  const zone = /\d\s?(?:[ap]\.?m\.?)?\s*[,(]?\s*(UTC\s?[+-]\d{1,2}(?::\d{2})?|[A-Z]{3,5})\b/.exec(hours)?.[1]
  return zone === undefined ? {} : { zone }
}

const isHeading = (line: string): boolean => /^\s*(?:#{1,6}\s|\*\*|__)|<(?:h[1-6]|dt|th|strong|b)\b/i.test(line)

/** The first day in a line of text; numbers whose order nobody can know are none. */
export const dayIn = (text: string): string | undefined => {
  const line = text.normalize('NFKC')
  const iso = /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/.exec(line)
  if (iso !== null) return realDay(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
  const eastern = /(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/.exec(line)
  if (eastern !== null) return realDay('-', eastern[1] ?? '', eastern[2] ?? '')
  const named = namedMonth(line)
  if (named !== undefined) return named
  const numbers = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\p{L}\d])/u.exec(line)
  if (numbers === null) return undefined
  const [, first = '', mark, second = '', year = ''] = numbers
  // dots are written between day and month; of slashes only a number above 12 tells
  if (mark === '.' || Number(first) > 12) return realDay(year, second, first)
  return Number(second) > 12 ? realDay(year, first, second) : undefined
}

const namedMonth = (line: string): string | undefined => {
  const tokens = [...line.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').matchAll(/\p{L}+|\d+/gu)].map(([token]) => token)
  for (const [index, token] of tokens.entries()) {
    const month = MONTHS.get(plain(token))
    if (month === undefined) continue
    const isDay = (value: string | undefined): value is string =>
      value !== undefined && /^\d{1,2}$/.test(value) && Number(value) <= 31
    const years = tokens.slice(index + 1, index + 6).find((value) => /^(?:19|20)\d\d$/.test(value)) ?? '-'
    const before = tokens.slice(Math.max(0, index - 2), index).findLast(isDay)
    const after = tokens[index + 1]
    if (before !== undefined) return realDay(years, String(month), before)
    if (isDay(after)) return realDay(years, String(month), after)
  }
  return undefined
}

const realDay = (year: string, month: string, day: string): string | undefined => {
  const at = new Date(Date.UTC(year === '-' ? 2028 : Number(year), Number(month) - 1, Number(day)))
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

const CLOCK =
  /(?<![\d.])(上午|下午|晚上|晚|中午|午後|午前|오후|오전)?\s*(\d{1,2})\s*(?:[:：h時点點시]\s*(\d{2})?|\.(\d{2})(?=\s*(?:uhr|-|–)))?\s*(分|半)?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?(?![\d])/giu

/** The first span of time in a line. */
export const timesIn = (text: string): Pick<WordDate, 'start' | 'end'> => {
  const line = text
    .normalize('NFKC')
    .replace(
      /\d{4}\s*[-/.年년]\s*\d{1,2}\s*[-/.月월]\s*\d{1,2}\s*[日号號일]?|\d{1,2}\s*[月월]\s*\d{1,2}\s*[日号號일]?/g,
      ' ',
    )
    // 6-8 pm: both are hours
    .replace(/(?<![\d:./-])(\d{1,2})\s*[-–—]\s*(?=\d{1,2}(?::\d{2})?\s*[ap]\.?m\b)/giu, '$1:00-')
    // a dot within an hour is known by the word before it: at 18.30, kl. 18.30
    .replace(/(?<!\p{L})((?:at|um|alle|ore|klo?|om)\.?\s+\d{1,2})\.(\d{2})(?![.\d])/giu, '$1:$2')
  const told = [...line.matchAll(CLOCK)].flatMap((match) => {
    const clock = clockOf(match)
    return clock === undefined ? [] : [{ clock, half: /^[ap]/i.exec(match[6] ?? '')?.[0].toLowerCase(), of: match[1] }]
  })
  const [first, next] = told
  const second = next?.clock
  const start = first === undefined ? undefined : inHalfOf(first, next)
  // 下午 2:00-5:00 says once which half of the day it means
  const end =
    second !== undefined && start !== undefined && second <= start && start >= '12:00' ? afternoon(second) : second
  return {
    ...(start === undefined ? {} : { start }),
    ...(start === undefined || end === undefined || end <= start ? {} : { end }),
  }
}

type Told = { readonly clock: string; readonly half: string | undefined; readonly of: string | undefined }

/** `2:30-3:30 pm` says once which half of the day both are in; `11:00-1:00 pm` begins before noon. */
const inHalfOf = ({ clock, half, of }: Told, next: Told | undefined): string => {
  if (half !== undefined || of !== undefined || next?.half !== 'p') return clock
  const late = afternoon(clock)
  return late < next.clock ? late : clock
}

const afternoon = (clock: string): string =>
  Number(clock.slice(0, 2)) < 12 ? `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}` : clock

const clockOf = (match: RegExpExecArray | RegExpMatchArray): string | undefined => {
  const [written, day = '', hours = '', colon, dot, half, mark = ''] = match
  const minutes = half === '半' ? '30' : (colon ?? dot ?? '00')
  if (!/[:：時点點시]|\dh|\d h\b|am|pm|a\.m|p\.m|uhr|\d\.\d\d/i.test(written)) return undefined
  const late = /下午|晚|午後|오후|^p/i.test(day) || /^p/i.test(mark)
  const hour =
    late && Number(hours) < 12 ? Number(hours) + 12 : /^a/i.test(mark) && Number(hours) === 12 ? 0 : Number(hours)
  return hour < 24 && Number(minutes) < 60 ? `${two(hour)}:${minutes}` : undefined
}

/** A day without its year, in the year that brings it next to another day. */
export const withYear = (day: string, near: string): string => {
  if (!day.startsWith('--')) return day
  const year = Number(near.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((one) => `${one}-${day.slice(2)}`)
  const away = (one: string): number => Math.abs(Date.parse(one) - Date.parse(near))
  return candidates.reduce((best, one) => (away(one) < away(best) ? one : best))
}
