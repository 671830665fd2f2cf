import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { latinName } from '@/lib/interchange/latin-name'
import type { Given } from './answers'

/** Days on which nobody meets, as `MM-dd`. */
const BETWEEN_THE_YEARS = /^(?:12-(?:2[3-9]|3\d)|01-0[12])$/

/** The Thursday in four weeks or soon after, at seven in the evening. @param zone IANA name */
const firstEvening = (now: number, zone: string): { readonly start: string; readonly end: string } => {
  const day = new TZDate(now, zone)
  day.setDate(day.getDate() + 28 + ((4 - day.getDay() + 7) % 7))
  while (BETWEEN_THE_YEARS.test(format(day, 'MM-dd'))) day.setDate(day.getDate() + 7)
  const at = (hours: number): string => {
    day.setHours(hours, 0, 0, 0)
    return format(day, "yyyy-MM-dd'T'HH:mm:ssxxx")
  }
  return { start: at(19), end: at(21) }
}

const yaml = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** A first event that stands on its own: a day to change, a place to fill in, nothing made up besides. */
export const firstEvent = (given: Given, now: number): { readonly file: string; readonly text: string } => {
  const { name = '', city = '', zone = 'UTC', language } = given
  const { start, end } = firstEvening(now, zone)
  const isChinese = language === 'zh-CN'
  const lines = [
    '---',
    `title: ${yaml(`${name} #1`)}`,
    `location: ${yaml(city)}`,
    'address:',
    `  city: ${yaml(city)}`,
    isChinese ? '  # street: 楼和房间，定了再写' : '  # street: building and room, as soon as you know them',
    ...(isChinese
      ? ['# 在这个网站上报名（docs/registration.md）：去掉下面两行的 #', '# registration:', '#   capacity: 40']
      : [
          '# to let people register here, take the # off two lines (docs/registration.md)',
          '# registration:',
          '#   capacity: 40',
        ]),
    isChinese ? '# event_url: 在别处报名的话，写那个网页' : '# event_url: where people register elsewhere',
    isChinese ? '# 时间先这样写，改成你们的' : '# a day to begin with: change it to yours',
    `date: ${start}`,
    `date_end: ${end}`,
    'authors: []',
    'tags: []',
    '---',
    '',
    isChinese ? '议程公布以后写在这里。' : 'The programme will stand here.',
    '',
    isChinese
      ? '<!--\n### 议题的题目\n\n讲师：姓名（公司与职务）\n\n议题的摘要。\n-->'
      : '<!--\n### Title of the talk\n\nSpeaker: Name (post, company)\n\nWhat the talk is about.\n-->',
    '',
  ]
  return { file: `events/${latinName(name)}-01.md`, text: lines.join('\n') }
}
