import { basename, dirname } from 'node:path'
import { readEvent } from '@/lib/archive/event'
import { loadPage } from '@/lib/archive/folder'
import type { RichText, Talk, WallTime } from '@/lib/model'

/** A reading as the lab judges it: plain texts, times as `2027-10-17 09:00-09:40`. */
export type Reading = {
  /** Whether the file is read at all. */
  readonly isRead: boolean
  readonly talks: readonly ReadTalk[]
  readonly people: readonly string[]
  readonly rest: readonly string[]
  readonly doubts: readonly string[]
  readonly problems: readonly string[]
  /** Time of the processor, which other programs do not lengthen. */
  readonly milliseconds: number
}

export type ReadTalk = {
  readonly title: string
  readonly slug: string
  readonly kind: string
  readonly line: number
  readonly isEvent: boolean
  readonly time: string
  readonly speakers: readonly ReadSpeaker[]
} & { readonly [field in TextField]: string }

export type ReadSpeaker = { readonly name: string } & { readonly [field in 'alias' | 'role' | 'bio']: string }

type TextField = 'room' | 'track' | 'level' | 'language' | 'abstract' | 'takeaways' | 'video' | 'slides'

/** Reads an event file as the site does; a field that is not there is an empty text. */
export const readFile = (path: string): Reading => {
  const source = loadPage(dirname(path), basename(path))
  const began = process.cpuUsage()
  const { record, body, problems } = readEvent(source)
  const milliseconds = process.cpuUsage(began).user / 1000
  return {
    isRead: record !== undefined,
    talks: (record?.talks ?? []).map(talkOf),
    people: (record?.speakers ?? []).map(({ name }) => name),
    rest: (record?.body ?? []).flatMap((block) => (block.kind === 'rest' ? [block.content.text] : [])),
    doubts: (body?.doubts ?? []).map(({ text }) => text),
    problems: problems.map(({ rule }) => rule),
    milliseconds,
  }
}

const talkOf = ({
  title,
  slug,
  kind,
  line,
  speakers,
  abstract,
  takeaways,
  video,
  deck,
  start,
  end,
  room,
  track,
  level,
  language,
  isEvent,
}: Talk): ReadTalk => ({
  title,
  slug,
  kind,
  line,
  isEvent: isEvent === true,
  time: timeOf(start, end),
  room: room ?? '',
  track: track ?? '',
  level: level ?? '',
  language: language ?? '',
  speakers: speakers.map(({ name, alias, role, bio }) => ({
    name,
    alias: alias ?? '',
    role: role ?? '',
    bio: textOf(bio),
  })),
  abstract: textOf(abstract),
  takeaways: textOf(takeaways),
  video: video ?? '',
  slides: deck?.url ?? '',
})

const textOf = (text: RichText | undefined): string => text?.text.trim() ?? ''

const timeOf = (start: WallTime | undefined, end: WallTime | undefined): string =>
  start === undefined ? '' : `${start.date} ${start.clock}${end === undefined ? '' : `-${end.clock}`}`
