import { say } from '@/config/language'
import { readSeries } from '@/lib/archive/event/series'
import { parseWallTime } from '@/lib/archive/event/wall-time'
import type { Archive, EventFile } from '@/lib/archive/whole'
import { byDate } from '@/lib/checks/events'
import { isMainland, provinceOf } from '@/lib/places/gazetteer'
import { latinName } from '../latin-name'
import { nextSlug, nextTitle } from './next'
import type { Answers, Question } from './question'
import { slugQuestion } from './slug-question'

/** A series as an organizer goes on with it. */
type SeriesState = {
  readonly name: string
  /** Its events, oldest first. */
  readonly events: readonly EventFile[]
  /** The latest event whose title names its number: the model for the next title. */
  readonly model: EventFile
  /** The highest number so far. A year counts as one. */
  readonly highest: number
}

/** The series of an archive, the one with the latest event first. Events without a number make none. */
export const seriesOf = ({ events }: Pick<Archive, 'events'>): readonly SeriesState[] => {
  const found = new Map<string, EventFile[]>()
  for (const event of byDate(events)) {
    const { series } = event.record
    if (series === undefined) continue
    found.set(series.name, [...(found.get(series.name) ?? []), event])
  }
  return [...found]
    .flatMap(([name, members]): readonly SeriesState[] => {
      const model = members.findLast(({ data }) => readSeries(data.title)?.name === name)
      const highest = Math.max(0, ...members.map(({ record }) => record.series?.number ?? 0))
      return model === undefined ? [] : [{ name, events: members, model, highest }]
    })
    .sort((a, b) => startOf(b.events) - startOf(a.events))
}

/**
 * The event whose title the next one follows: in a city, the latest that names its own; an online edition in between
 * may be called something else.
 */
const titleModel = ({ name, events, model }: SeriesState, city: string | undefined): EventFile =>
  (city
    ? events.findLast(
        ({ data: { title, address } }) =>
          address?.city !== undefined && title.includes(address.city) && readSeries(title)?.name === name,
      )
    : undefined) ?? model

const startOf = (events: readonly EventFile[]): number => events.at(-1)?.record.time.start.epoch ?? 0

/** Years are numbers that nobody counts up by hand. */
const isYearly = ({ highest }: Pick<SeriesState, 'highest'>): boolean => highest > 1999

const isDay = (answer: string): boolean => parseWallTime(answer).kind === 'day'
const isClock = (answer: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(answer)
const CLOCK = say('Write it like 13:30, or leave it empty.', '写成 13:30 的样子，或留空。')

/** The day, and the hours as the last event of the series kept them. */
const timeQuestions = (modelOf: (answers: Answers) => EventFile | undefined): readonly Question[] => [
  {
    name: 'date',
    label: say('Day, such as 2027-03-20', '日期，如 2027-03-20'),
    required: true,
    judge: (answer) =>
      isDay(answer) ? undefined : say('Write a day like 2027-03-20.', '请写成 2027-03-20 这样的日期。'),
  },
  {
    name: 'start',
    label: say('Begins at, empty for all day', '开始时刻，全天活动留空'),
    propose: (answers) => {
      const time = modelOf(answers)?.record.time
      return time === undefined ? '13:00' : time.kind === 'timed' ? time.start.clock : ''
    },
    judge: (answer) => (answer === '' || isClock(answer) ? undefined : CLOCK),
  },
  {
    name: 'end',
    label: say('Ends at, empty if open', '结束时刻，未定就留空'),
    skip: ({ start }) => start === '',
    propose: (answers) => {
      const time = modelOf(answers)?.record.time
      const clock = time?.kind === 'timed' ? time.end?.clock : undefined
      return answers.start === '' || clock === undefined || clock <= (answers.start ?? '') ? undefined : clock
    },
    judge: (answer, { start = '' }) => {
      if (answer === '') return undefined
      if (!isClock(answer) || start === '') return CLOCK
      return answer > start ? undefined : say(`That is not after ${start}.`, `结束不能早于开始的 ${start}。`)
    },
  },
]

/** Where the event takes place; what an earlier event in the city tells of it is not asked again. */
export const cityQuestions = (
  archive: Archive,
  modelOf: (answers: Answers) => EventFile | undefined,
): readonly Question[] => {
  const last = ({ city }: Answers): EventFile['data'] | undefined =>
    byDate(archive.events).findLast(({ data }) => city !== undefined && city !== '' && data.address?.city === city)
      ?.data
  return [
    {
      name: 'city',
      label: say('City, empty for an online event', '城市，线上活动留空'),
      required: 'said',
      unsure: true,
      propose: (answers) => modelOf(answers)?.data.address?.city,
    },
    {
      name: 'region',
      label: say('Region', '省份'),
      flagOnly: true,
      propose: (answers) => last(answers)?.address?.region ?? provinceOf(answers.city ?? ''),
    },
    {
      name: 'country',
      label: say('Country', '国家'),
      flagOnly: true,
      propose: (answers) =>
        last(answers)?.address?.country ??
        (/\p{Script=Han}/u.test(answers.city ?? '') && isMainland(answers.city ?? '') ? '中国' : undefined),
    },
    {
      name: 'street',
      label: say('Street, building and room, without the city', '街道、楼和房间，不写城市'),
      skip: ({ city }) => city === '',
      unsure: true,
      propose: (answers) => last(answers)?.address?.street,
    },
    {
      name: 'location',
      label: say('Short label for lists', '列表里的短地名'),
      flagOnly: true,
      propose: (answers) => last(answers)?.location ?? labelOf(answers),
    },
  ]
}

/** 浙江杭州, 中国北京, Berlin; 线上 where there is no city. */
const labelOf = ({ city = '', region = '', country = '' }: Answers): string => {
  if (city === '') return say('Online', '线上')
  if (!/\p{Script=Han}/u.test(city)) return city
  return `${region === '' || region === city ? country : region}${city}`
}

const NONE = 'none'

/** What to know about a new event. The series comes first: everything else is proposed after its latest event. */
export const eventQuestions = (archive: Archive): readonly Question[] => {
  const all = seriesOf(archive)
  const chosen = ({ series }: Answers): SeriesState | undefined => all.find(({ name }) => name === series)
  const numberOf = (answers: Answers): number => Number(answers.number)
  return [
    {
      name: 'series',
      label: say('Series', '系列'),
      openChoices: true,
      choices: () => [
        ...all.map((series) => ({
          value: series.name,
          label: say(`${series.name} (${series.events.length})`, `${series.name}（${series.events.length}）`),
        })),
        { value: NONE, label: say('none, or a new one', '不属于系列，或新的系列') },
      ],
      skip: () => all.length === 0,
      propose: ({ title }) =>
        (title === undefined ? all[0] : chosen({ series: readSeries(title)?.name ?? NONE }))?.name ?? NONE,
    },
    {
      name: 'number',
      label: say('Number in the series', '第几期'),
      skip: ({ series }) => series === NONE,
      propose: (answers) => {
        const series = chosen(answers)
        const told = readSeries(answers.title ?? '')?.number
        return series === undefined ? undefined : String(told ?? series.highest + 1)
      },
      judge: (answer) =>
        answer === '' || /^\d{1,4}$/.test(answer) ? undefined : say('Write a number.', '请写一个数字。'),
    },
    ...timeQuestions((answers) => chosen(answers)?.model),
    ...cityQuestions(archive, (answers) => chosen(answers)?.model),
    {
      name: 'title',
      label: say('Title', '标题'),
      required: true,
      propose: (answers) => {
        const series = chosen(answers)
        if (series === undefined || answers.number === undefined) return undefined
        const model = titleModel(series, answers.city)
        const { title, address } = model.data
        const others = series.events.filter((event) => event !== model).map(({ data }) => data.title)
        return nextTitle(title, numberOf(answers), address?.city, answers.city, others)
      },
    },
    slugQuestion(
      (answers) => {
        const series = chosen(answers)
        const old = series?.model.record.series?.number
        if (series === undefined || old === undefined) return answers.title ? fileNameOf(answers) : undefined
        const next = isYearly(series) ? Number(answers.date?.slice(0, 4)) : numberOf(answers)
        const cities = { old: series.model.data.address?.city, next: answers.city }
        const slug = nextSlug(series.model.slug, { old, next }, cities)
        return isYearly(series) ? free(slug, archive) : slug
      },
      (slug) => archive.claims.find((claim) => claim.slug === slug)?.file,
    ),
    { name: 'summary', label: say('Summary, one sentence', '一句话简介') },
    {
      name: 'url',
      label: say('Registration page, empty if there is none yet', '报名页面，还没有就留空'),
      judge: (answer) =>
        answer === '' || /^https?:\/\/\S+$/.test(answer)
          ? undefined
          : say('Write an address with https://.', '请写 https:// 开头的网址。'),
    },
    { name: 'authors', label: say('Speakers, separated by commas', '讲师，用顿号或逗号分隔') },
    { name: 'tags', label: say('Topics, separated by commas', '主题标签，用顿号或逗号分隔') },
  ]
}

/** A title in a script that nobody here can spell in Latin letters leaves the day to tell the files apart. */
const fileNameOf = ({ title = '', city = '', date = '' }: Answers): string => {
  const name = latinName(title)
  const place = latinName(city)
  return /^[ -~]+$/.test(name) ? name : [/^[ -~]+$/.test(place) ? place : 'meetup', date].filter(Boolean).join('-')
}

/** A slug that nobody has: with a year-long series two events may stand in one year. */
const free = (slug: string, { claims }: Pick<Archive, 'claims'>): string => {
  const taken = new Set(claims.map((claim) => claim.slug))
  if (!taken.has(slug)) return slug
  for (let count = 2; ; count += 1) if (!taken.has(`${slug}-${count}`)) return `${slug}-${count}`
}
