import { say } from '@/config/language'
import { isCalendar, type ReadEvent, readCalendar } from './calendar'
import { notFetched } from './export-values'
import { readExport } from './exports'
import { eventFileName } from './file-name'
import { ImportError } from './import-error'
import { decoded, LOST } from './letters'
import { datesOf, findEvents, readThing } from './page'
import type { ImportNote, ImportPlan, PlannedFile } from './plan'
import { partnerFilesOf, peopleFilesOf, writeEvent } from './write-event'

export type EventsOptions = {
  /** Address of the page, for what is relative to it. */
  readonly url?: string
  /** Zone of times that name none. */
  readonly zone?: string
  /** What the text was written in, where that is not UTF-8. */
  readonly encoding?: string
  /** What columns mean whose names do not tell. */
  readonly fields?: Readonly<Record<string, string>>
}

/**
 * Plans the import of events from one text: an iCalendar file, a page with schema.org data or that data alone, or an
 * export of a service in CSV, JSON or YAML.
 * @param from what to call the source in the report; its ending tells CSV
 * @throws ImportError where the text is none of these
 */
export const planEvents = (text: string, from: string, options: EventsOptions = {}): ImportPlan => {
  const events = eventsIn(text, from, options)
  if (events === undefined || events.length === 0) throw new ImportError(nothingIn(from))
  const taken = new Set<string>()
  const written = new Map<string, string>()
  const sources = new Set<string>()
  const files: PlannedFile[] = []
  const notes: ImportNote[] = []
  for (const event of events) {
    const { facts } = event
    const source = apart(sourceOf(event, events, from), sources)
    if (facts === undefined) {
      notes.push({ kind: 'unreadable', from: source, message: event.remarks.join(' ') })
      continue
    }
    const content = writeEvent(facts)
    const same = written.get(content)
    if (content.includes('\ufffd')) notes.push({ kind: 'unreadable', from: source, message: LOST })
    else if (same !== undefined) notes.push({ kind: 'left-out', from: source, message: sameAs(same) })
    else {
      const name = eventFileName(facts, taken)
      taken.add(name)
      written.set(content, source)
      files.push({ path: `events/${name}.md`, content, from: source })
      const known = new Set(files.map(({ path }) => path))
      const others = [...partnerFilesOf(facts, source), ...peopleFilesOf(facts, source)]
      files.push(...others.filter(({ path }) => !known.has(path)))
      notes.push(noteOn(source, event))
    }
  }
  const told = options.encoding === undefined ? [] : [decoded(options.encoding)]
  return { files, notes: told.length === 0 ? notes : withFirst(notes, told) }
}

/** An entry of the report, by its name and, where several have it, its day. */
const sourceOf = ({ name, facts }: ReadEvent, all: readonly ReadEvent[], from: string): string => {
  const isOne = all.filter((other) => other.name === name).length < 2
  return `${from}: ${name}${isOne || facts === undefined ? '' : ` (${facts.start.slice(0, 10)})`}`
}

/** Every source is told apart in the report, or its numbers would not add up. */
const apart = (source: string, taken: Set<string>): string => {
  let free = source
  for (let number = 2; taken.has(free); number += 1) free = `${source} (${number})`
  taken.add(free)
  return free
}

const sameAs = (source: string): string =>
  say(`The same as “${source}”, word for word; it is written once.`, `与“${source}”完全相同，只写一次。`)

/** What is to be said of the file as a whole stands with its first entry. */
const withFirst = ([first, ...rest]: readonly ImportNote[], told: readonly string[]): readonly ImportNote[] =>
  first === undefined
    ? []
    : [
        {
          ...first,
          kind: first.kind === 'kept' ? 'changed' : first.kind,
          message: [...told, first.message].filter((part) => part !== '').join(' '),
        },
        ...rest,
      ]

const eventsIn = (
  text: string,
  from: string,
  { url, encoding: _, ...options }: EventsOptions,
): readonly ReadEvent[] | undefined => {
  if (isCalendar(text)) return readCalendar(text, options.zone)
  const things = findEvents(text)
    ?.flatMap(datesOf)
    .map(({ thing, remarks }): ReadEvent => {
      const read = readThing(thing, url, options.zone)
      return { ...read, remarks: [...remarks, ...read.remarks] }
    })
  if (things !== undefined && things.length > 0) return things
  if (/^\s*</.test(text)) return undefined
  const path = /\.(?:csv|tsv|json|ya?ml|toml)$/i.test(from) ? from : /^\uFEFF?\s*[[{]/.test(text) ? 'x.json' : 'x.csv'
  return readExport(text, path, { ...options, name: from.replace(/^.*\//, '').replace(/\.\w+$/, '') })
}

const noteOn = (from: string, { facts, remarks }: ReadEvent): ImportNote => {
  const portraits = (facts?.people ?? []).flatMap(({ name, picture }) => (picture === undefined ? [] : [name]))
  const told = [
    ...remarks,
    ...(facts?.picture === undefined ? [] : [notFetched(facts.picture)]),
    ...(portraits.length === 0 ? [] : [portraitsOf(portraits)]),
  ]
  return told.length === 0 ? { kind: 'kept', from, message: '' } : { kind: 'changed', from, message: told.join(' ') }
}

const portraitsOf = (names: readonly string[]): string => {
  const some = names.slice(0, 8).join(', ')
  const more = names.length > 8 ? ' …' : ''
  return say(
    `Portraits were not fetched; save each beside its profile (docs/add-people-and-venues.md): ${some}${more}.`,
    `没有下载头像；请存到各自的资料旁边（docs/add-people-and-venues.md）：${some}${more}。`,
  )
}

const nothingIn = (from: string): string =>
  say(
    `${from} holds no event that can be read: neither iCalendar, nor schema.org data in JSON-LD, nor a list of events in CSV or JSON.`,
    `${from} 里没有可以读取的活动：既不是 iCalendar，也没有 JSON-LD 形式的 schema.org 数据，也不是 CSV 或 JSON 的活动列表。`,
  )
