import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { plainLines } from '../body-lines'
import { atSpot } from '../finding'
import type { Finding, Rule } from '../rule'

/** 2019年12月28日（星期六）, 2019-12-28 周六, 12 月 28 日周六, 12/28（周六）. */
const DATED =
  /(?:(20\d{2})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})|(?<![\d.])(\d{1,2})\s?月\s?(\d{1,2})|(?<![\d./])(\d{1,2})\/(\d{1,2}))\s?[日号]?\s?[（(，,]?\s?(?:星期|周|礼拜)([一二三四五六日天])/g
const DAYS = ['日', '一', '二', '三', '四', '五', '六']

/** A date in the text with the name of another day of the week: one of the two is wrong. */
export const weekdayDiffers: Rule = {
  name: 'weekday-differs',
  level: 'warning',
  find: ({ events }) => events.filter(({ text }) => /星期|周[一二三四五六日天]|礼拜/.test(text)).flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] =>
  plainLines(event).flatMap(({ line, text }) =>
    [...text.matchAll(DATED)].flatMap((match): readonly Finding[] => {
      const [written, ownYear, ...parts] = match
      const [month = 0, day = 0] = parts.slice(0, 6).flatMap((part) => (part === undefined ? [] : [Number(part)]))
      const name = (match.at(-1) ?? '').replace('天', '日')
      const dates = datesFor(event, ownYear, month, day)
      const [date] = dates
      if (date === undefined || dates.some((one) => DAYS[one.getUTCDay()] === name)) return []
      return [
        atSpot(
          { file: event.file, line, column: match.index + 1 },
          {
            message: say(
              `“${written}”, but ${date.toISOString().slice(0, 10)} is a ${englishDay(date)}`,
              `写着“${written}”，而 ${date.toISOString().slice(0, 10)} 是星期${DAYS[date.getUTCDay()]}`,
            ),
            hint: say('Check the date and the day of the week.', '请核对日期和星期。'),
          },
          line < event.bodyLine ? 'front matter' : 'body',
        ),
      ]
    }),
  )

const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000

/** The real days that a date may mean: without a year, those within half a year of the event. */
const datesFor = ({ record }: EventFile, year: string | undefined, month: number, day: number): readonly Date[] => {
  const { date, epoch } = record.time.start
  const around = Number(date.slice(0, 4))
  return (year === undefined ? [around, around - 1, around + 1] : [Number(year)])
    .map((one) => new Date(Date.UTC(one, month - 1, day)))
    .filter((one) => one.getUTCDate() === day && one.getUTCMonth() === month - 1)
    .filter((one) => year !== undefined || Math.abs(one.getTime() - epoch) < HALF_A_YEAR)
}

const englishDay = (date: Date): string => date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
