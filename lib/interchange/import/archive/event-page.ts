import { say } from '@/config/language'
import { site } from '@/config/site'
import { dayIn, withYear, wordDates } from '@/lib/archive/event/word-dates'
import { ZONELESS } from '../export-values'
import { renameField, writeField } from '../mend/yaml-text'
import { plainMoment } from '../moments'
import type { Matter } from './matter'

type Fields = Readonly<Record<string, unknown>>

/** What the organizer, or an earlier run, has decided about an archive. */
export type Decisions = {
  /** Zone of times that name none; undefined where the old site does not tell and nobody was asked. */
  readonly zone?: string
  /** Where the day of an event is taken from: its `date`, or the words of its text. */
  readonly dates: 'field' | 'text'
  /** Names of fields, and what they mean here: the name of a field, or '' to leave it as it is. */
  readonly fields: Readonly<Record<string, string>>
}

/** A page on its way from the old site. */
export type OldPage = {
  /** Relative to the site. */
  readonly path: string
  readonly matter: Matter
  /** Whether its `date` is by its generator's custom the day on which it was published. */
  readonly isPost: boolean
}

/** Fields that hold a start where `date` is something else, by the names of many themes. */
const START =
  /^(?:event[_-]?start|event[_-]?date|date[_-]?event|start|starts|start[_-]?(?:date|at|datetime|time)|starts[_-]?at|time[_-]?start|begin|begins|date[_-]?start|date[_-]?time|datetime|meetup[_-]?date|dtstart|when|event[_-]?start[_-]?date)$/i

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined

/** The field that says when an event starts, apart from `date`; only where it holds a day. */
const startField = (fields: Fields): string | undefined =>
  Object.keys(fields).find((key) => START.test(key) && plainMoment(text(fields[key]) ?? '') !== undefined)

/** The day in a file's name: `2019-03-14-evening.md`. */
export const dayInName = (path: string): string | undefined => {
  const name =
    path
      .replace(/\/_?index(?:\.[a-z-]+)?\.\w+$/i, '')
      .split('/')
      .at(-1) ?? ''
  return /^\d{4}-\d{1,2}-\d{1,2}/.test(name) ? dayIn(name.replace(/^(\d{4}-\d{1,2}-\d{1,2}).*$/, '$1')) : undefined
}

/** `date` and the day that the text gives, where both are there and neither is told by another field. */
export const comparedDays = ({
  path,
  matter,
}: OldPage): { readonly field: string; readonly told: string } | undefined => {
  const fields = matter.fields ?? {}
  if (startField(fields) !== undefined) return undefined
  const field = plainMoment(text(fields.date) ?? '')?.slice(0, 10) ?? dayInName(path)
  const [told] = wordDates(matter.body)
  return field === undefined || told === undefined ? undefined : { field, told: withYear(told.day, field) }
}

/**
 * Whether `date` is the day of publication in an archive: where several texts name another day, and a third of those
 * that name one do.
 */
export const proposeDates = (pages: readonly OldPage[]): Decisions['dates'] => {
  const compared = pages.flatMap((page) => comparedDays(page) ?? [])
  const apart = compared.filter(({ field, told }) => field !== told)
  return apart.length >= 2 && apart.length * 3 >= compared.length ? 'text' : 'field'
}

export type ConvertedMatter = { readonly yaml: string; readonly remarks: readonly string[] }

/**
 * The fields of an event as this site reads them. What it reads already stays as it is written; what is changed is told.
 * @param fromHugo whether `authors` are those who speak, as in Hugo's themes for events
 */
export const convertFields = (page: OldPage, decisions: Decisions, fromHugo: boolean): ConvertedMatter => {
  const remarks: string[] = []
  let yaml = page.matter.yaml
  const fields: Record<string, unknown> = { ...page.matter.fields }
  const rename = (from: string, to: string): void => {
    yaml = renameField(yaml, from, to)
    fields[to] = fields[from]
    delete fields[from]
  }
  const set = (name: string, value: unknown): void => {
    yaml = writeField(yaml, name, value)
    fields[name] = value
  }
  if (!page.matter.isOurs && page.matter.yaml !== '')
    remarks.push(say('Its fields are written in YAML now.', '字段改写成了 YAML。'))
  for (const [from, to] of Object.entries(decisions.fields))
    if (to !== '' && to !== from && fields[from] !== undefined && fields[to] === undefined) {
      rename(from, to)
      remarks.push(say(`${from} became ${to}.`, `${from} 改成了 ${to}。`))
    }
  if (!fromHugo) tidy(fields, rename, set, remarks)
  if (text(fields.title) === undefined) {
    const heading = /^#\s+(.+)$/m.exec(page.matter.body)?.[1]?.trim()
    const title = heading ?? titleOfPath(page.path)
    set('title', title)
    remarks.push(say(`It had no title: “${title}” was taken.`, `没有标题：用了“${title}”。`))
  }
  normalizeDates(fields, set, remarks)
  settleStart(page, fields, decisions, { rename, set, remarks })
  const hasTime = Object.values(fields).some(
    (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/.test(value),
  )
  if (hasTime && fields.timezone === undefined && decisions.zone !== undefined && decisions.zone !== site.timeZone) {
    set('timezone', decisions.zone)
    remarks.push(
      say(`timezone: ${decisions.zone} was added, the old site’s.`, `加上了旧网站的时区 timezone: ${decisions.zone}。`),
    )
  }
  if (hasTime && fields.timezone === undefined && decisions.zone === undefined) remarks.push(ZONELESS)
  return { yaml, remarks }
}

type Tools = {
  readonly rename: (from: string, to: string) => void
  readonly set: (name: string, value: unknown) => void
  readonly remarks: string[]
}

/** Customs of blogs: whoever writes a post does not speak at the event; tags may be words with spaces between. */
const tidy = (fields: Record<string, unknown>, rename: Tools['rename'], set: Tools['set'], remarks: string[]): void => {
  if (fields.authors !== undefined && fields.writer === undefined) {
    rename('authors', 'writer')
    remarks.push(
      say(
        'authors became writer: they wrote the page, and need not have spoken.',
        'authors 改成了 writer：他们是写页面的人，不一定是讲师。',
      ),
    )
  }
  if (typeof fields.tags === 'string' && !/[,，、]/.test(fields.tags))
    set(
      'tags',
      fields.tags.split(/\s+/).filter((tag) => tag !== ''),
    )
}

/** A page's name in words; one that is a day alone stands behind the name of its folder. */
const titleOfPath = (path: string): string => {
  const parts = path
    .replace(/\/_?index(?:\.[a-z-]+)?\.\w+$/i, '')
    .replace(/\.\w+$/, '')
    .split('/')
  const words = (name: string): string => name.replace(/[-_]+/g, ' ').trim()
  const last = parts.at(-1) ?? path
  const own = words(last.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]?/, ''))
  if (own !== '') return own
  const folder = words((parts.at(-2) ?? '').replace(/^_/, ''))
  return `${folder.slice(0, 1).toUpperCase()}${folder.slice(1)} ${last}`.trim()
}

const DATE_FIELDS =
  /(?:^|[_-])(?:date|start|end|begin|published?|lastmod|updated|modified|starts|ends|at)(?:$|[_-])|Date$/i

/** `2019/3/4 8:00` is a date as well; front matter writes it with dashes and pairs of digits. */
const normalizeDates = (fields: Fields, set: Tools['set'], remarks: string[]): void => {
  for (const [name, value] of Object.entries(fields)) {
    if (!DATE_FIELDS.test(name) || typeof value !== 'string') continue
    const plain = plainMoment(value)
    if (plain === undefined || /^\d{4}-\d\d-\d\d(?:$|[T ]+\d\d:\d\d)/.test(value.trim())) continue
    set(name, plain)
    remarks.push(say(`${name}: ${value} became ${plain}.`, `${name}：${value} 改成了 ${plain}。`))
  }
}

const settleStart = (
  page: OldPage,
  fields: Record<string, unknown>,
  decisions: Decisions,
  { rename, set, remarks }: Tools,
): void => {
  const own = startField(fields)
  const date = plainMoment(text(fields.date) ?? '')
  const named = dayInName(page.path)
  const [told] = wordDates(page.matter.body)
  const near = (own === undefined ? date : plainMoment(text(fields[own]) ?? '')) ?? named ?? ''
  const day =
    told === undefined ? undefined : near === '' && told.day.startsWith('--') ? undefined : withYear(told.day, near)
  const published = date ?? named
  const write = (start: string, clock: string | undefined, end: string | undefined): void => {
    if (fields.date !== undefined && fields.publishDate === undefined) rename('date', 'publishDate')
    else if (fields.date === undefined && fields.publishDate === undefined && published !== undefined)
      set('publishDate', published)
    set('date', clock === undefined ? start : `${start}T${clock}:00`)
    if (
      clock !== undefined &&
      end !== undefined &&
      fields.date_end === undefined &&
      fields.event_end === undefined &&
      fields.end === undefined
    )
      set('date_end', `${start}T${end}:00`)
  }
  if (own !== undefined) {
    if (day !== undefined && day !== near.slice(0, 10))
      remarks.push(differs(own, near.slice(0, 10), day, told?.line ?? ''))
    return
  }
  if (day === undefined) {
    if (date === undefined && named !== undefined) {
      set('date', named)
      remarks.push(say(`Its day, ${named}, is that of its file’s name.`, `日期 ${named} 取自文件名。`))
    } else if (page.isPost && date !== undefined && isOfWriting(date)) {
      const only = onlyDayIn(page.matter.body, date)
      if (only !== undefined) {
        write(only, undefined, undefined)
        remarks.push(
          say(
            `Its day, ${only}, is the only one in its text; ${date.slice(0, 16)} is when it was written.`,
            `日期 ${only} 是正文里唯一的日期；${date.slice(0, 16)} 是发文时间。`,
          ),
        )
      } else {
        set('draft', true)
        remarks.push(
          say(
            `Nothing tells its day: ${date.slice(0, 16)} is when it was written. It is a draft until you write its date.`,
            `没有写日期：${date.slice(0, 16)} 是发文时间。已设为草稿，请写上活动日期。`,
          ),
        )
      }
    } else if (page.isPost && date !== undefined)
      remarks.push(
        say(
          'Nothing in its text names the day: date was taken, which may be that of the post.',
          '正文没有写日期：用了 date，它可能只是发文日期。',
        ),
      )
    return
  }
  if (published === undefined) {
    write(day, told?.start, told?.end)
    remarks.push(say(`Its day, ${day}, is from its text: “${told?.line}”.`, `日期 ${day} 取自正文：“${told?.line}”。`))
    return
  }
  if (day === published.slice(0, 10)) {
    const isBare = published.length === 10 || published.slice(11, 16) === '00:00'
    if (isBare && told?.start !== undefined && fields.start_time === undefined && fields.time === undefined) {
      if (date === undefined) set('date', `${day}T${told.start}:00`)
      else set('date', `${day}T${told.start}:00${published.slice(19)}`)
      if (told.end !== undefined && fields.date_end === undefined && fields.end_time === undefined)
        set('date_end', `${day}T${told.end}:00`)
      remarks.push(
        say(
          `Its time, ${told.start}, is from its text: “${told.line}”.`,
          `时间 ${told.start} 取自正文：“${told.line}”。`,
        ),
      )
    } else if (date === undefined) set('date', day)
    return
  }
  if (page.isPost || decisions.dates === 'text') {
    write(day, told?.start, told?.end)
    remarks.push(
      say(
        `Its day, ${day}, is from its text: “${told?.line}”; ${published.slice(0, 10)} is when it was published.`,
        `日期 ${day} 取自正文：“${told?.line}”；${published.slice(0, 10)} 是发文日期。`,
      ),
    )
    return
  }
  remarks.push(differs('date', published.slice(0, 10), day, told?.line ?? ''))
  if (date === undefined) set('date', published)
}

/** A clock to the minute is when somebody pressed a key; events begin on the hour, the half or the quarter. */
const isOfWriting = (date: string): boolean => {
  const [, minute, second = '00'] = /^.{11}\d\d:(\d\d)(?::(\d\d))?/.exec(date) ?? []
  return minute !== undefined && (Number(minute) % 5 !== 0 || second !== '00')
}

/** The day that a text names, where it names one alone and that near another. @param near `YYYY-MM-DD` and whatever follows */
const onlyDayIn = (body: string, near: string): string | undefined => {
  const days = new Set(
    body
      .split('\n')
      .flatMap((line) => dayIn(line) ?? [])
      .filter((day) => !day.startsWith('-')),
  )
  const [only, ...others] = days
  const away = Math.abs(Date.parse(only ?? '') - Date.parse(near.slice(0, 10))) / 86_400_000
  return only !== undefined && others.length === 0 && away <= 60 ? only : undefined
}

const differs = (field: string, written: string, told: string, line: string): string =>
  say(
    `${field} says ${written}, its text ${told}: “${line}”. ${field} was kept; look which is right.`,
    `${field} 写的是 ${written}，正文写的是 ${told}：“${line}”。保留了 ${field}，请核对。`,
  )

/** Fields in which themes name the picture of a page. */
const PICTURE =
  /^(?:image|cover|cover[_-]?image|thumbnail|thumb|banner|featured[_-]?(?:image|img)|hero|hero[_-]?image|img|photo|header[_-]?image|teaser|poster|og[_-]?image|index[_-]?img|top[_-]?img|banner[_-]?img)$/i

/** The picture of a page, by the field that names it. */
export const pictureOf = (fields: Fields): { readonly field: string; readonly address: string } | undefined => {
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'header' || PICTURE.test(field)) {
      const address = addressOfPicture(value)
      if (address !== undefined) return { field, address }
    }
  }
  return undefined
}

/** The address in a field of a picture: a text, the first of a list, or a group with what is said of it. */
export const addressOfPicture = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return addressOfPicture(value[0])
  if (typeof value !== 'object' || value === null) return undefined
  const group: Fields = Object.fromEntries(Object.entries(value))
  return ['src', 'path', 'feature', 'image', 'teaser', 'url', 'filename', 'relative', 'overlay_image'].flatMap((key) =>
    typeof group[key] === 'string' && group[key] !== '' ? [group[key]] : [],
  )[0]
}
