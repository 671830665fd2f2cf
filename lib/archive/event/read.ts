import { say } from '@/config/language'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { renderMarkdown, slugify } from '@/lib/markdown'
import type { EventRecord, Mention, Problem, Talk, Term } from '@/lib/model'
import { type BodyContext, type BodyReading, peopleOfField, readBody } from '@/lib/programme'
import { madeByOf } from '../community/fields'
import { laterDays } from '../community/repeats'
import { localPath } from '../folder/translations'
import { readFrontMatter, type Source, splitSource } from '../front-matter'
import { type HiddenFile, withoutHidden } from '../hidden-files'
import { namesPerson } from '../person/name-key'
import { linksOf } from './links'
import { type Albums, imageOf, type NamedPicture, photosOf, type Sibling, withAlbums } from './pictures'
import { placeOf } from './place'
import { judgeEvent, missingStart } from './problems'
import { judgePolicy, policyOf } from './registration'
import { type EventFrontMatter, eventMatter } from './schema'
import { readSeries } from './series'
import { withTalkAnchors } from './talk-anchors'
import { mentionOf, programmeOf } from './talks'
import { momentOf, statedTimes } from './time'
import { withYear, wordDates } from './word-dates'
import { zoneNamed } from './zone'

export type EventSource = {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string
  readonly text: string
  /** Pictures in the page's own folder; empty where several pages share a folder. */
  readonly siblings: readonly Sibling[]
  /** Pictures that `photos` names, by their path from the page's folder; none where it names none. */
  readonly photos?: readonly Sibling[]
  /** Pictures of the albums that the text shows; none where it shows none. */
  readonly albums?: Albums
  /** Pictures that its fields name by a path. */
  readonly header?: readonly NamedPicture[]
  /** Files that it names and that cannot be shown as their names promise. */
  readonly hidden?: readonly HiddenFile[]
  /** What is to be said of how the file is written, where it is not plain UTF-8; an error where it cannot be read. */
  readonly encoding?: Problem
}

export type EventReading = {
  /** Undefined where the file breaks the schema: `problems` then holds at least one error. */
  readonly record: EventRecord | undefined
  readonly data: EventFrontMatter | undefined
  readonly body: BodyReading | undefined
  readonly problems: readonly Problem[]
}

/** Reads one event file into its record and everything there is to say about it. Never throws, whatever the text. */
export const readEvent = (source: EventSource): EventReading => {
  const split = splitSource(source.text)
  const named = split.matter === undefined ? undefined : titleOfFile(source.file)
  const { body, bodyLine, ...matter } = titled(split, named)
  const front = withTitleOfFile(readFrontMatter(matter, source.file, eventMatter), source.file, split, named)
  if (front.data === undefined) {
    const undated = front.fields.length > 0 && !front.fields.some((field) => STARTS.includes(field))
    const problems = undated ? [...front.problems, missingStart(source.file, front.locate)] : front.problems
    return { record: undefined, data: undefined, body: undefined, problems }
  }
  const assetBase = assetBaseOf(source.file)
  const authors = front.data.authors.flatMap(namedIn)
  const data = { ...front.data, authors: authors.map(({ name }) => name) }
  const told = dayOfText(data, source, body, bodyLine)
  const { time, problems } = judgeEvent({ ...data, ...told?.fields }, source.file, front.locate)
  const reading = readBody(withAlbums(body, source.albums ?? NO_ALBUMS), {
    authors: data.authors,
    speakers: statedSpeakers(data),
    firstLine: bodyLine,
    file: source.file,
    assetBase,
    title: data.title,
    language: data.language ?? site.contentLanguage,
    ...hostOf(data),
    ...(data.abstract === undefined ? {} : { abstract: data.abstract }),
    ...boundsOf(time),
  })
  const policy = data.registration === undefined ? undefined : policyOf(data.registration)
  const policyProblems =
    policy === undefined || time === undefined ? [] : judgePolicy(policy, time, source.file, front.locate)
  const all = [...front.problems, ...(told?.problems ?? []), ...problems, ...policyProblems, ...reading.problems]
  if (time === undefined) return { record: undefined, data, body: reading, problems: all }
  const record = recordOf(source, data, authors, time, reading, assetBase)
  return {
    record: withoutHiddenLinks(withTalkAnchors(record, reading.talks, body, bodyLine), source.hidden),
    data,
    body: reading,
    problems: all,
  }
}

/**
 * What an event is called that has no title: the words of its file's name, and the name of its folder before a day alone.
 * Undefined where the name is one word, which may be anything.
 */
const titleOfFile = (file: string): string | undefined => {
  const parts = localPath(file)
    .path.replace(/(?:\/index)?\.md$/, '')
    .split('/')
  const name = (parts.at(-1) ?? '').normalize('NFC')
  const words = (text: string): string => text.replace(/[-_\s]+/g, ' ').trim()
  const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
  const own = words(name.replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]?/, ''))
  if (own === '') return capital(`${words(parts.at(-2) ?? '')} ${name}`)
  return / /.test(own) || own !== words(name) ? capital(own) : undefined
}

type Front = ReturnType<typeof readFrontMatter<typeof eventMatter.schema>>

/** Says that an event goes by its file's name. */
const withTitleOfFile = (
  front: Front,
  file: string,
  { matter, matterLine }: Source,
  named: string | undefined,
): Front => {
  const isNamed =
    named !== undefined && front.data?.title === named && !/^["']?title["']?[ \t]*[:=]/im.test(matter ?? '')
  if (!isNamed) return front
  const told: Problem = {
    ...{ file, field: 'title', level: 'warning', rule: 'title-of-file', line: matterLine, column: 1 },
    message: say(`no field tells the title; its file’s name does: “${named}”`, `没有写标题，取自文件名：“${named}”`),
    hint: say('Write it into the field `title`.', '请写进 title 字段。'),
  }
  return { ...front, problems: [told, ...front.problems] }
}

/** What `talk_aliases` says a talk was called before. */
const withFormer = (talk: Talk, aliases: Readonly<Record<string, string>>): Talk => {
  const former = Object.entries(aliases).flatMap(([from, to]) =>
    to === talk.slug || slugify(to) === talk.slug ? [slugify(from)] : [],
  )
  return former.length === 0 ? talk : { ...talk, former }
}

const NO_ALBUMS: Albums = new Map()

const HEADING = /^(?:\s*\n)?#{1,6}[ \t]+(.+?)[ \t#]*(?:\n|$)|^(?:\s*\n)?([^\n]{1,200})\n=+[ \t]*(?:\n|$)/

/** Whether a file says that its event takes the whole day, or more than one. */
const isWholeDay = ({ all_day, event_all_day, date_end, event_end, duration }: EventFrontMatter): boolean =>
  all_day === true || event_all_day === true || [date_end, event_end, duration].some((field) => field !== undefined)

type DayOfText = {
  readonly fields: { readonly date: string; readonly start_time?: string }
  readonly problems: readonly Problem[]
}

/**
 * Where no field tells a day, that of the first line of the text which says that it does: `When: …`, `活动时间：…`. The
 * hour of such a line, or of the line below it, counts too where a field or the file's name tells the same day alone.
 */
const dayOfText = (
  data: EventFrontMatter,
  { file }: EventSource,
  body: string,
  bodyLine: number,
): DayOfText | undefined => {
  if ([data.event_start, data.start_time, data.end_time].some((field) => field !== undefined)) return undefined
  const named = statedTimes(data, file).start
  const isDayAlone = data.date === undefined || (named?.parsed.kind === 'day' && !isWholeDay(data))
  const days = wordDates(body)
  const told =
    named?.parsed.kind === 'day'
      ? days.find(({ day }) => withYear(day, named.written) === named.written)
      : days.find(({ day }) => !day.startsWith('-'))
  if (!isDayAlone || told === undefined || (named !== undefined && told.start === undefined)) return undefined
  if (named !== undefined && named.parsed.kind !== 'day') return undefined
  const { start, end, zone } = told
  const clocks = [start, end].filter(Boolean).join('-')
  const hours = zone === undefined || zoneNamed(zone) === undefined ? clocks : `${clocks} ${zone}`
  const line = body.split('\n').findIndex((text) => text.includes(told.line))
  return {
    fields: {
      date: data.date ?? withYear(told.day, named?.written ?? told.day),
      ...(start === undefined ? {} : { start_time: hours }),
    },
    problems: [
      {
        file,
        field: 'date',
        level: 'note',
        rule: 'day-of-text',
        line: bodyLine + Math.max(0, line),
        column: 1,
        message:
          named === undefined
            ? say(
                `no field tells the day; this line of the text does: ${told.day}`,
                `没有字段写日期，取自正文这一行：${told.day}`,
              )
            : say(
                `no field tells the hour; the text does below this line: ${hours}`,
                `没有字段写时刻，取自正文这一处：${hours}`,
              ),
        hint: say('Write it into the field `date`.', '请写进 date 字段。'),
      },
    ],
  }
}

/** The hosting event, only where it differs from the title. */
const hostOf = ({ event, event_name, title }: EventFrontMatter): { readonly host?: string } => {
  const host = event ?? event_name
  return host === undefined || host === title ? {} : { host }
}

/** Between which moments the event's talks are. */
const boundsOf = (time: EventRecord['time'] | undefined): Pick<BodyContext, 'start' | 'end'> => {
  if (time === undefined) return {}
  if (time.kind === 'timed') return { start: time.start, ...(time.end && { end: time.end }) }
  const end = momentOf(`${time.last}T23:59:59`, time.zone)
  return { start: time.start, ...(end && { end }) }
}

/**
 * A page whose front matter has no title, or that has none at all, is called by the heading that its text begins with;
 * the heading then stands above the page and no more in it.
 * @param name what it is called where its text begins with none
 */
export const titled = (source: Source, name?: string): Source => {
  const isWritten =
    source.matter !== undefined && (source.language !== 'yaml' || /^["']?title["']?[ \t]*:/im.test(source.matter))
  if (isWritten) return source
  const heading = HEADING.exec(source.body)
  const title = heading === null ? name : renderMarkdown(heading[1] ?? heading[2] ?? '').content.text
  if (title === undefined) return source
  const { matter = '', body } = source
  const above = heading?.[0] ?? ''
  return {
    ...source,
    matter: `${matter}${matter === '' ? '' : '\n'}title: ${JSON.stringify(title)}`,
    body: `${'\n'.repeat(above.split('\n').length - 1)}${body.slice(above.length)}`,
  }
}

const STARTS: readonly string[] = ['date', 'event_start', 'start_time']

/**
 * Slug of an event: its own field, else the folder of `index.md`, else the file's name; the same in all languages of the
 * event, and in composed letters (NFC), which macOS takes apart.
 */
export const eventSlugOf = (file: string, own?: string): string => {
  const parts = localPath(file).path.replace(/\.md$/, '').split('/')
  const last = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1)
  return (own ?? last ?? file).normalize('NFC')
}

/** Public folder of the files that stand beside a page. */
export const assetBaseOf = (file: string): string =>
  routes.media(file.normalize('NFC').split('/').slice(0, -1).map(encodeURIComponent).join('/'))

const recordOf = (
  source: EventSource,
  data: EventFrontMatter,
  authors: readonly Mention[],
  time: EventRecord['time'],
  reading: BodyReading,
  assetBase: string,
): EventRecord => {
  const { talks: read, body, people } = programmeOf(data.talks, reading, time)
  const talks = read.map((talk) => withFormer(talk, data.talk_aliases ?? {}))
  const speakers = everybody(
    talks.flatMap((talk) => talk.speakers),
    [...people.map(mentionOf), ...statedSpeakers(data)],
    authors,
  )
  const published = momentOf(data.publishDate ?? (data.event_start === undefined ? '' : (data.date ?? '')), time.zone)
  const previousStart = momentOf(data.previous_start ?? '', time.zone)
  const image = imageOf(data.image, source.siblings, assetBase, source.header)
  const series = seriesOf(data)
  const photos = photosOf(data.photos, source.photos ?? [], assetBase)
  const repeatDays = data.repeats ? laterDays(data.repeats, time.start.date) : []
  return {
    slug: eventSlugOf(source.file, data.slug),
    ...(data.aliases.length === 0 ? {} : { aliases: data.aliases }),
    file: source.file,
    title: data.title,
    ...hostOf(data),
    time,
    ...(previousStart === undefined ? {} : { previousStart }),
    status: statusOf(data),
    ...(published === undefined ? {} : { published }),
    ...(data.lastmod === undefined ? {} : { modified: momentOf(data.lastmod, time.zone)?.iso ?? data.lastmod }),
    place: placeOf(data),
    ...(data.summary === undefined ? {} : { summary: plainSummary(data.summary) }),
    ...(data.price === undefined ? {} : { price: data.price }),
    ...(data.places === undefined ? {} : { places: data.places }),
    ...(data.abstract === undefined ? {} : { abstract: renderMarkdown(data.abstract, { assetBase }).content }),
    ...(series === undefined ? {} : { series }),
    tags: unique(data.tags).map((name): Term => ({ name, slug: slugify(name) })),
    speakers,
    talks,
    body,
    links: linksOf(data, assetBase),
    ...(image === undefined ? {} : { image }),
    ...(data.slides === undefined ? {} : { slides: data.slides }),
    projects: unique(data.projects),
    ...(data.registration === undefined ? {} : { registration: policyOf(data.registration) }),
    featured: data.featured ?? false,
    draft: data.draft ?? false,
    language: data.language ?? localPath(source.file).language ?? site.contentLanguage,
    ...madeByOf(data),
    ...(photos.length === 0 ? {} : { photos }),
    ...(data.photos_by === undefined ? {} : { photographer: data.photos_by }),
    ...(data.recap === undefined ? {} : { recap: data.recap }),
    ...(repeatDays.length === 0 ? {} : { repeatDays }),
  }
}

/** What pages show of files that are not there: nothing, and no button leads to them. */
const withoutHiddenLinks = (record: EventRecord, hidden: EventSource['hidden']): EventRecord => {
  const gone = new Set((hidden ?? []).flatMap(({ address, use }) => (use === 'nothing' ? [address] : [])))
  const shown = withoutHidden(record, hidden)
  return gone.size === 0 ? shown : { ...shown, links: shown.links.filter(({ url }) => !gone.has(url)) }
}

/** A summary is shown where no markup can be: cards, calendars, previews. Its words stay. */
const plainSummary = (summary: string): string =>
  (/[*_`[\]<>:~$&\\]/.test(summary) && oneLine(renderMarkdown(summary).content.text)) || oneLine(summary)

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

const statusOf = ({ status, cancelled, postponed }: EventFrontMatter): EventRecord['status'] =>
  status ?? (cancelled === true ? 'cancelled' : postponed === true ? 'postponed' : 'scheduled')

/** Those whom `speakers:` names, with what it says of them; a single one may be told by fields beside it. */
const statedSpeakers = ({
  speakers,
  speaker_role,
  speaker_company,
  speaker_bio,
}: EventFrontMatter): readonly Mention[] =>
  speakers.flatMap((speaker): readonly Mention[] => {
    const named = namedIn(speaker.name ?? speaker.title ?? '')
    const alone = speakers.length === 1 && named.length === 1
    const post = speaker.role ?? (speaker.name === undefined ? undefined : speaker.title)
    const company = speaker.company ?? speaker.organization ?? speaker.affiliation
    const beside = alone ? [speaker_role, speaker_company] : []
    const said = [post ?? beside[0], company ?? beside[1]].filter(Boolean).join(', ') || undefined
    const bio = speaker.bio ?? (alone ? speaker_bio : undefined)
    return named.map((person) => ({
      ...person,
      ...(speaker.alias === undefined ? {} : { alias: speaker.alias }),
      ...(said === undefined ? {} : { role: said }),
      ...(bio === undefined ? {} : { bio: renderMarkdown(bio).content }),
    }))
  })

/** Those whom a text of the front matter names, with what stands beside each name. */
const namedIn = (text: string): readonly Mention[] =>
  text === ''
    ? []
    : peopleOfField(text.replace(/\{\{[%<]\s*mention\s+"([^"]+)"\s*[%>]\}\}/g, '$1'))
        .filter(({ name }) => namesPerson(name))
        .map((person) => ({ ...person, slug: slugify(person.name) }))

const unique = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [slugify(name), name])).values(),
]

const seriesOf = (data: EventFrontMatter): EventRecord['series'] => {
  const own = typeof data.series === 'string' ? { name: data.series } : data.series
  const read = readSeries(data.title)
  const name = own?.name ?? read?.name
  const number =
    own?.number ?? (own === undefined || own === null || own.name === read?.name ? read?.number : undefined)
  return name === undefined ? undefined : { name, slug: slugify(name), ...(number === undefined ? {} : { number }) }
}

/** Whether an author is a surname alone that one of the people in the body has. */
const isSurnameOf = (author: string, names: readonly string[]): boolean =>
  /^\p{Script=Latin}[\p{L}'’-]+$/u.test(author) && names.some((name) => name !== author && name.endsWith(` ${author}`))

/** Everybody once, in order of appearance; a nickname used alone counts as the person it belongs to. */
const everybody = (onStage: readonly Mention[], inBody: readonly Mention[], authors: readonly Mention[]): Mention[] => {
  const full = [...onStage, ...inBody].map(({ name }) => name)
  const listed = authors.filter(({ name }) => !isSurnameOf(name, full))
  const nicknames = new Map(
    onStage.flatMap((person) => (person.alias === undefined ? [] : [[slugify(person.alias), person.slug]])),
  )
  const found = new Map<string, Mention>()
  for (const person of [...onStage, ...inBody, ...listed]) {
    const slug = nicknames.get(person.slug) ?? person.slug
    const known = found.get(slug)
    if (known === undefined) found.set(slug, person)
    else found.set(slug, { ...person, ...known })
  }
  return [...found.values()]
}
