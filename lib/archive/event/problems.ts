import { say } from '@/config/language'
import type { EventTime, Problem } from '@/lib/model'
import type { Locator } from '../front-matter'
import { FOCAL_POINTS } from './image'
import type { EventFrontMatter } from './schema'
import { eventTimeOf, isFarFrom, momentOf } from './time'

/**
 * What is wrong with an event beyond the form of its fields, and when it takes place.
 * `time` is undefined where no page can be made of the file: a start is missing or has no time of day.
 */
export const judgeEvent = (
  data: EventFrontMatter,
  file: string,
  locate: Locator,
): { readonly time: EventTime | undefined; readonly problems: readonly Problem[] } => {
  const startField = data.event_start === undefined ? 'date' : 'event_start'
  const endField = data.event_end === undefined ? 'date_end' : 'event_end'
  const start = data[startField]
  const end = data[endField]
  const allDay = data.all_day ?? data.event_all_day ?? false
  const at = (field: string, level: Problem['level'], rule: string, message: string, hint: string): Problem => ({
    file,
    field,
    level,
    rule,
    message,
    hint,
    ...locate(field.split('.')),
  })
  const time =
    start === undefined
      ? undefined
      : eventTimeOf({ start, end, allDay, zone: data.timezone, country: data.address?.country })
  const problems: Problem[] = []
  if (start === undefined) problems.push(missingStart(file, locate))
  else if (time === undefined)
    problems.push(at(startField, 'error', 'schema', say('has a day but no time', '只有日期，没有时间'), DATE_HINT))
  if (start !== undefined && end !== undefined && endsTooEarly(start, end, allDay))
    problems.push(
      at(
        endField,
        'error',
        'end-before-start',
        say(`${end} is not after the start ${start}`, `${end} 不晚于开始时间 ${start}`),
        END_HINT,
      ),
    )
  if (start !== undefined && end !== undefined && endsTooLate(start, end))
    problems.push(
      at(
        endField,
        'warning',
        'end-far-away',
        say(`${end} is more than half a year after the start ${start}`, `${end} 比开始时间 ${start} 晚了半年以上`),
        END_HINT,
      ),
    )
  const host = data.event ?? data.event_name
  if (host !== undefined && host !== data.title)
    problems.push(
      at(
        data.event === undefined ? 'event_name' : 'event',
        'warning',
        'event-differs',
        say(
          `“${brief(host)}” differs from the title “${brief(data.title)}”`,
          `“${brief(host)}”与标题“${brief(data.title)}”不同`,
        ),
        say(
          'Both are shown. Make them equal if they mean the same event.',
          '页面会同时显示两者；若指同一场活动，请改成一致。',
        ),
      ),
    )
  const focus = data.image?.focal_point
  if (focus !== undefined && !FOCAL_POINTS.some((name) => name.toLowerCase() === focus.toLowerCase()))
    problems.push(
      at(
        'image.focal_point',
        'warning',
        'focal-point',
        say(`“${focus}” is not a focal point`, `“${focus}”不是焦点位置`),
        FOCAL_POINTS.join(', '),
      ),
    )
  return { time, problems }
}

/** The one field besides the title that every event needs. */
export const missingStart = (file: string, locate: Locator): Problem => ({
  file,
  field: 'date',
  level: 'error',
  rule: 'schema',
  message: say('is missing', '缺少此字段'),
  hint: DATE_HINT,
  ...locate([]),
})

const DATE_HINT = say(
  'Write it like 2018-07-29T13:00:00+08:00, or set all_day: true for a bare day.',
  '写成 2018-07-29T13:00:00+08:00；只有日期时请设 all_day: true。',
)
const END_HINT = say(
  'Check the year and the hour; until then the end is not shown.',
  '请检查年份与时刻；改正之前页面不显示结束时间。',
)

const endsTooEarly = (start: string, end: string, allDay: boolean): boolean => {
  const [from, to] = [momentOf(start), momentOf(end)]
  if (from === undefined || to === undefined) return false
  return allDay ? to.date < from.date : to.epoch <= from.epoch
}

const endsTooLate = (start: string, end: string): boolean => {
  const [from, to] = [momentOf(start), momentOf(end)]
  return from !== undefined && to !== undefined && isFarFrom(from, to)
}

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
