import { pageOfVideo } from '@/lib/model'
import { kindOfTitle } from '@/lib/programme'
import { foldKey } from '../front-matter/names'

/** Talks and people as other themes list them in front matter, brought to the names that this site has. */

export type Fields = Readonly<Record<string, unknown>>

export const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (names: string): readonly string[] => names.trim().split(/\s+/)

type Names = Readonly<Record<string, readonly string[]>>

const TALK_NAMES: Names = {
  title: words('name topic talk 题目 標題 标题'),
  speakers: words('speaker speaker_name authors author presenters presenter by who 讲师 嘉宾 講者'),
  abstract: words('extract description summary desc details'),
  video: words('videos recording url_video video_url video_id youtube youtube_url youtube_id'),
  slides: words('deck url_slides slides_url slides_link presentation'),
  start: words('time start_time starts begin 时间'),
  end: words('end_time ends'),
  room: words('hall location'),
  tags: words('topics keywords'),
}

const PERSON_NAMES: Names = {
  name: words('full_name display_name speaker speaker_name 姓名'),
  role: words('job job_title position 职位'),
  company: words('org employer 公司'),
  bio: words('about biography description'),
}

/** What other themes write of a talk and this site has no use for. */
const PASSIVE: readonly string[] = ['links', 'id', 'url', 'image', 'weight']

/** The same group with this site's names for what has another one. */
const renamed = (group: Fields, names: Names): Record<string, unknown> => {
  const fields: Record<string, unknown> = { ...group }
  for (const [field, others] of Object.entries(names)) {
    const known = new Set(others.map(foldKey))
    const key = Object.keys(fields).find((name) => known.has(foldKey(name)) && fields[name] !== undefined)
    if (key === undefined || (fields[field] !== undefined && fields[field] !== null)) continue
    const value = fields[key]
    const video =
      field === 'video' && typeof value === 'string'
        ? pageOfVideo(foldKey(key).replace('videoid', 'youtube'), value)
        : undefined
    fields[field] = video ?? value
    delete fields[key]
  }
  return fields
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

/** A person as a group of fields: with the name in one field or two, or with the name for a key, as in `Mara Quill: CTO`. */
const personOf = (value: unknown): unknown => {
  if (!isGroup(value)) return value
  const person = renamed(value, PERSON_NAMES)
  if (textOf(person.name ?? person.title) !== '') return person
  const part = (names: string): string =>
    textOf(Object.entries(person).find(([key]) => words(names).includes(foldKey(key)))?.[1])
  const whole = [part('first firstname givenname'), part('last lastname surname familyname')].filter(Boolean).join(' ')
  if (whole !== '') return { ...person, name: whole }
  const [only, ...more] = Object.entries(person)
  return only !== undefined && more.length === 0 && /\S\s+\S|\p{Script=Han}/u.test(only[0])
    ? { name: only[0], ...(textOf(only[1]) === '' ? {} : { role: textOf(only[1]) }) }
    : person
}

/** People in a field: a list, a list of lists, a group, or a text, which stays as it is. */
export const peopleOf = (written: unknown): unknown =>
  Array.isArray(written) ? written.flat(2).map(personOf) : isGroup(written) ? [personOf(written)] : written

/** Names of fields that list all that happens, and not talks alone. */
export const PROGRAMME_NAMES = words('schedule agenda program programme timetable programa programm 议程 日程')
const PROGRAMMES = new Set(PROGRAMME_NAMES.map(foldKey))

/**
 * Talks in a field. In a list of all that happens a row without a person is no talk.
 * @param key what the field is called
 */
export const talksOf = (key: string, written: unknown): unknown => {
  if (!Array.isArray(written)) return written
  const isProgramme = PROGRAMMES.has(foldKey(key))
  return written.map((item: unknown) => {
    if (!isGroup(item)) return item
    const talk = talkOf(item)
    const isBare = isProgramme && talk.kind === undefined && (talk.speakers === undefined || talk.speakers === null)
    return isBare ? { ...talk, kind: kindOfTitle(textOf(talk.title)) ?? 'break' } : talk
  })
}

const talkOf = (written: Fields): Fields => {
  const talk = renamed(written, TALK_NAMES)
  for (const field of ['video', 'slides'] as const) {
    const all = talk[field]
    if (!Array.isArray(all)) continue
    const [first]: readonly unknown[] = all
    const address = isGroup(first) ? (first.url ?? first.href) : first
    if (typeof address === 'string') talk[field] = address
    else delete talk[field]
  }
  const { speakers } = talk
  if (speakers !== undefined && speakers !== null)
    talk.speakers = [peopleOf(speakers)].flat().map((one: unknown) => (isGroup(one) ? withCompany(one) : one))
  for (const field of PASSIVE) delete talk[field]
  return talk
}

/** A talk's speaker has one field for what they are. */
const withCompany = ({ title, role, company, organization, affiliation, ...person }: Fields): Fields => {
  const name = textOf(person.name) === '' ? title : person.name
  const post = textOf(role) || (name === title ? '' : textOf(title))
  const said = [post, textOf(company ?? organization ?? affiliation)].filter(Boolean).join(', ')
  return { ...person, name, ...(said === '' ? {} : { role: said }) }
}
