import { say } from '@/config/language'
import { site } from '@/config/site'
import type { EventTime, Problem, WallTime } from '@/lib/model'
import type { Locator } from '../front-matter'
import { FOCAL_POINTS } from './pictures'
import { isPoint } from './place'
import type { EventFrontMatter } from './schema'
import { eventTimeOf, statedTimes, type TimeDoubt } from './time'

/**
 * What is wrong with an event beyond the form of its fields, and when it takes place.
 * `time` is undefined where no page can be made of the file: no field and no file's name tells a start.
 */
export const judgeEvent = (
  data: EventFrontMatter,
  file: string,
  locate: Locator,
): { readonly time: EventTime | undefined; readonly problems: readonly Problem[] } => {
  const at = (field: string, level: Problem['level'], rule: string, message: string, hint: string): Problem => ({
    file,
    field,
    level,
    rule,
    message,
    hint,
    ...locate(field.split('.')),
  })
  const times = statedTimes(data, file)
  const { time, doubts } = eventTimeOf(times, {
    allDay: data.all_day ?? data.event_all_day ?? false,
    zone: data.timezone,
    country: data.address?.country ?? data.country,
  })
  const problems: Problem[] = times.start === undefined ? [missingStart(file, locate)] : []
  const { start, end } = times
  for (const doubt of doubts) {
    const { level, rule, told } = DOUBTS[doubt]
    const own = doubt.startsWith('end') ? (end ?? start) : start
    if (own === undefined) continue
    const reason = own.counted && own.parsed.kind === 'invalid' ? own.parsed.message : ''
    const zone = time?.zone ?? site.timeZone
    const [message, hint] = told({
      from: start?.written ?? '',
      to: end?.written ?? '',
      zone,
      start: time?.start,
      reason,
    })
    problems.push(at(own.field, level, rule, message, hint))
  }
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
  const { latitude = data.latitude, longitude = data.longitude } = data.address ?? {}
  if (latitude !== undefined && longitude !== undefined && !isPoint(latitude, longitude))
    problems.push(
      at(
        data.address?.latitude === undefined ? 'latitude' : 'address.latitude',
        'warning',
        'off-the-map',
        say(`${latitude}, ${longitude} is no place on earth`, `${latitude}, ${longitude} 不在地球上`),
        say(
          'Latitudes reach from -90 to 90, longitudes from -180 to 180; they may have changed places.',
          '纬度在 -90 到 90 之间，经度在 -180 到 180 之间；是否写反了？',
        ),
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
  'Write it like 2018-07-29T13:00:00+08:00, or as a bare day, 2018-07-29.',
  '写成 2018-07-29T13:00:00+08:00；全天活动只写日期 2018-07-29。',
)
type Told = {
  readonly from: string
  readonly to: string
  readonly zone: string
  readonly start: WallTime | undefined
  /** Why nobody can know its day; empty where it tells none. */
  readonly reason: string
}
type Doubted = {
  readonly level: Problem['level']
  readonly rule: string
  readonly told: (told: Told) => readonly [message: string, hint: string]
}

const local =
  (which: 'from' | 'to'): Doubted['told'] =>
  (told) => [
    say(
      `${told[which]} has no offset and is read on the clock of ${told.zone}`,
      `${told[which]} 没有时区偏移，按 ${told.zone} 的当地时间读取`,
    ),
    say('Write the offset, or the zone in `timezone:`.', '请写上偏移，或用 `timezone:` 写明时区。'),
  ]

const DOUBTS: Readonly<Record<TimeDoubt, Doubted>> = {
  'start-invalid': {
    level: 'error',
    rule: 'schema',
    told: ({ from, reason }) => [
      reason !== '' ? reason : say(`“${from}” tells no day`, `“${from}”里没有日期`),
      DATE_HINT,
    ],
  },
  'start-day': {
    level: 'note',
    rule: 'day-without-time',
    told: ({ from }) => [
      say(
        `${from} is a day without a time, so the event counts as all-day`,
        `${from} 只有日期没有时间，按全天活动处理`,
      ),
      say('Write the time too, or set all_day: true.', '请补上时间，或写明 all_day: true。'),
    ],
  },
  'start-midnight': {
    level: 'note',
    rule: 'day-without-time',
    told: ({ from }) => [
      say(
        `${from} tells midnight and no end, so the event counts as all-day`,
        `${from} 是零点又没有结束时间，按全天活动处理`,
      ),
      say('Write when it begins, or set all_day: true.', '请写上开始时间，或写明 all_day: true。'),
    ],
  },
  'start-counted': {
    level: 'note',
    rule: 'time-in-seconds',
    told: ({ from, zone, start }) => [
      say(
        `${from} is a number of seconds: ${start?.clock} on ${start?.date} on the clock of ${zone}`,
        `${from} 是秒数：按 ${zone} 的当地时间是 ${start?.date} ${start?.clock}`,
      ),
      say(`Write it as ${start?.iso}.`, `请写成 ${start?.iso}。`),
    ],
  },
  'start-local': { level: 'note', rule: 'time-without-offset', told: local('from') },
  'end-local': { level: 'note', rule: 'time-without-offset', told: local('to') },
  offset: {
    level: 'warning',
    rule: 'offset-differs',
    told: ({ from, zone, start }) => [
      say(
        `the offset of ${from} is not that of ${zone}; pages and calendars tell ${start?.clock} on ${start?.date}`,
        `${from} 的偏移与 ${zone} 不符；页面与日历按 ${start?.date} ${start?.clock} 显示`,
      ),
      say(
        `If that is right, write ${start?.iso}; else correct the time or the zone.`,
        `若无误，请写成 ${start?.iso}；否则请改正时间或时区。`,
      ),
    ],
  },
  'end-early': {
    level: 'warning',
    rule: 'end-before-start',
    told: ({ from, to }) => [
      say(`${to} is not after the start ${from}`, `${to} 不晚于开始时间 ${from}`),
      say(
        'Check the year and the hour; until then the end is not shown.',
        '请检查年份与时刻；改正之前页面不显示结束时间。',
      ),
    ],
  },
  'end-far': {
    level: 'warning',
    rule: 'end-far-away',
    told: ({ from, to }) => [
      say(`${to} is more than half a year after the start ${from}`, `${to} 比开始时间 ${from} 晚了半年以上`),
      say(
        'Check the year and the hour; until then the end is not shown.',
        '请检查年份与时刻；改正之前页面不显示结束时间。',
      ),
    ],
  },
}

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
