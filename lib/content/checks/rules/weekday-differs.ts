import { say } from '@/config/language'
import type { EventFile } from '../../archive'
import { plainLines } from '../body-lines'
import { atSpot } from '../finding'
import type { Finding, Rule } from '../rule'

/** 2019年12月28日（星期六）, 12 月 28 日周六, 2019-12-28（周六）. */
const DATED =
  /(?:(20\d{2})\s?[年/.-]\s?)?(\d{1,2})\s?[月/.-]\s?(\d{1,2})\s?(?:日|号)?\s?[（(，,]?\s?(?:星期|周|礼拜)([一二三四五六日天])/g
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
      const [written, year = event.record.time.start.date.slice(0, 4), month = '', day = '', name = ''] = match
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
      const weekday = DAYS[date.getUTCDay()] ?? ''
      if (date.getUTCDate() !== Number(day) || weekday === name.replace('天', '日')) return []
      return [
        atSpot(
          { file: event.file, line, column: match.index + 1 },
          {
            message: say(
              `“${written}”, but ${year}-${month}-${day} is a ${englishDay(date)}`,
              `写着“${written}”，而 ${year} 年 ${month} 月 ${day} 日是星期${weekday}`,
            ),
            hint: say('Check the date and the day of the week.', '请核对日期和星期。'),
          },
          line < event.bodyLine ? 'front matter' : 'body',
        ),
      ]
    }),
  )

const englishDay = (date: Date): string => date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
