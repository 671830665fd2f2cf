import { say } from '@/config/language'
import { isCalendar, type ReadEvent, readCalendar } from './calendar'
import { notFetched } from './export-values'
import { readExport } from './exports'
import { eventFileName } from './file-name'
import { ImportError } from './import-error'
import { findEvents, readThing } from './page'
import type { ImportNote, ImportPlan, PlannedFile } from './plan'
import { partnerFilesOf, writeEvent } from './write-event'

export type EventsOptions = {
  /** Address of the page, for what is relative to it. */
  readonly url?: string
  /** Zone of times that name none. */
  readonly zone?: string
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
  const files: PlannedFile[] = []
  const notes: ImportNote[] = []
  for (const event of events) {
    if (event.facts === undefined) {
      notes.push({ kind: 'unreadable', from: `${from}: ${event.name}`, message: event.remarks.join(' ') })
      continue
    }
    const name = eventFileName(event.facts, taken)
    taken.add(name)
    const source = `${from}: ${event.name}${events.some((other) => other !== event && other.name === event.name) ? ` (${event.facts.start.slice(0, 10)})` : ''}`
    files.push({ path: `events/${name}.md`, content: writeEvent(event.facts), from: source })
    files.push(...partnerFilesOf(event.facts, source))
    notes.push(noteOn(source, event))
  }
  return { files, notes }
}

const eventsIn = (text: string, from: string, { url, ...options }: EventsOptions): readonly ReadEvent[] | undefined => {
  if (isCalendar(text)) return readCalendar(text, options.zone)
  const things = findEvents(text)?.map((thing) => readThing(thing, url, options.zone))
  if (things !== undefined && things.length > 0) return things
  if (/^\s*</.test(text)) return undefined
  const path = /\.(?:csv|tsv|json|ya?ml|toml)$/i.test(from) ? from : /^\uFEFF?\s*[[{]/.test(text) ? 'x.json' : 'x.csv'
  return readExport(text, path, { ...options, name: from.replace(/^.*\//, '').replace(/\.\w+$/, '') })
}

const noteOn = (from: string, { facts, remarks }: ReadEvent): ImportNote => {
  const told = [...remarks, ...(facts?.picture === undefined ? [] : [notFetched(facts.picture)])]
  return told.length === 0 ? { kind: 'kept', from, message: '' } : { kind: 'changed', from, message: told.join(' ') }
}

const nothingIn = (from: string): string =>
  say(
    `${from} holds no event that can be read: neither iCalendar, nor schema.org data in JSON-LD, nor a list of events in CSV or JSON.`,
    `${from} 里没有可以读取的活动：既不是 iCalendar，也没有 JSON-LD 形式的 schema.org 数据，也不是 CSV 或 JSON 的活动列表。`,
  )
