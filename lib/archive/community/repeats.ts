import { z } from 'zod'
import { slugify } from '@/lib/markdown'
import { daysOfRhythm, type EventRecord, type EventTime, readRhythm, type WallTime } from '@/lib/model'
import { offsetIn } from '../event/time'
import { wallTimeOf } from '../event/wall-time'
import { text } from '../front-matter/values'

/** `repeats:` of an event: its rhythm, how often, and the days on which it is otherwise. */
export const repeatsField = z
  .looseObject({
    every: z.string(),
    count: z.number().int().min(2).max(60).nullish(),
    until: text,
    except: z.array(z.string()).nullish(),
    moved: z.record(z.string(), z.string()).nullish(),
  })
  .nullish()

/** As many as one file may make where it names neither a count nor a last day. */
const DEFAULT_COUNT = 6

const MOST = 60

type Repeats = NonNullable<z.output<typeof repeatsField>>

/** The days that the rhythm names behind the first, before any is left out or moved. @param first `YYYY-MM-DD` */
const daysNamed = ({ every, until, count }: Repeats, first: string): readonly string[] => {
  const rhythm = readRhythm(every)
  if (rhythm === undefined) return []
  const most = count ?? (until === undefined ? DEFAULT_COUNT : MOST)
  return daysOfRhythm(rhythm, first, most + 1)
    .filter((day) => day > first)
    .slice(0, most - 1)
    .filter((day) => until === undefined || day <= until)
}

/** The days of the later dates, the event's own left out. @param first the event's own day, `YYYY-MM-DD` */
export const laterDays = (repeats: Repeats, first: string): readonly string[] =>
  daysNamed(repeats, first)
    .filter((day) => !repeats.except?.includes(day))
    .map((day) => repeats.moved?.[day] ?? day)

/** Days that are left out or moved, and are none of those that the rhythm names: a slip, most likely. */
export const strayDays = (repeats: Repeats, first: string): readonly string[] => {
  const named = daysNamed(repeats, first)
  return [...(repeats.except ?? []), ...Object.keys(repeats.moved ?? {})].filter((day) => !named.includes(day))
}

const DAY = 86_400_000

const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The same clock some days later; where summer time begins in between, the offset changes and the clock does not. */
const shift = (time: EventTime, days: number): EventTime => {
  const wall = ({ date, clock, offset }: WallTime): WallTime => {
    const day = shiftDay(date, days)
    const zone = /^Etc\//.test(time.zone) ? undefined : time.zone
    return wallTimeOf(day, clock, zone === undefined ? offset : offsetIn(zone, day))
  }
  if (time.kind === 'all-day')
    return { ...time, first: shiftDay(time.first, days), last: shiftDay(time.last, days), start: wall(time.start) }
  return { ...time, start: wall(time.start), ...(time.end === undefined ? {} : { end: wall(time.end) }) }
}

/**
 * The events of one file: the one it describes, and one more for each later day, each with a page of its own. Later
 * ones have the same title, place and text; talks, links to materials and aliases belong to the first alone.
 */
export const repeated = ({ repeatDays, ...event }: EventRecord): readonly EventRecord[] => {
  if (repeatDays === undefined || repeatDays.length === 0) return [event]
  const first = event.time.start.date
  const series = event.series ?? { name: event.title, slug: slugify(event.title) }
  const own = { ...event, series }
  return [
    own,
    ...repeatDays.map((day, at): EventRecord => {
      const { aliases: _aliases, slides: _slides, image: _image, photos: _photos, recap: _recap, ...rest } = own
      return {
        ...rest,
        slug: `${event.slug}-${day}`,
        time: shift(event.time, (Date.parse(day) - Date.parse(first)) / DAY),
        talks: [],
        speakers: [],
        body: event.body.filter(({ kind }) => kind === 'rest'),
        links: event.links.filter(({ kind }) => kind === 'event' || kind === 'extra'),
        status: 'scheduled',
        featured: false,
        series: {
          ...series,
          ...(series.number === undefined || series.number >= 1900 ? {} : { number: series.number + at + 1 }),
        },
        title: numbered(event.title, series.number, at + 1),
      }
    }),
  ]
}

/** The title with its number counted up, where it has one. */
const numbered = (title: string, number: number | undefined, by: number): string =>
  number === undefined || number >= 1900
    ? title
    : title.replace(new RegExp(`(?<!\\d)0*${number}(?!\\d)`), (digits) =>
        String(number + by).padStart(digits.length, '0'),
      )
