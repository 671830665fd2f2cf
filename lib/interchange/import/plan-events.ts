import { say } from '@/config/language'
import { isCalendar, type ReadEvent, readCalendar } from './calendar'
import { eventFileName } from './file-name'
import { ImportError } from './import-error'
import { findEvents, readThing } from './page'
import type { ImportNote, ImportPlan, PlannedFile } from './plan'
import { writeEvent } from './write-event'

/**
 * Plans the import of events from one text: an iCalendar file, a page with schema.org data, or that data alone.
 * @param from what to call the source in the report
 * @param url address of the page, for what is relative to it
 * @throws ImportError where the text is none of these
 */
export const planEvents = (text: string, from: string, url?: string): ImportPlan => {
  const events = isCalendar(text) ? readCalendar(text) : findEvents(text)?.map((thing) => readThing(thing, url))
  if (events === undefined || events.length === 0) throw new ImportError(nothingIn(from))
  const taken = new Set<string>()
  const files: PlannedFile[] = []
  const notes: ImportNote[] = []
  for (const event of events) {
    const source = `${from}: ${event.name}`
    if (event.facts === undefined) notes.push({ kind: 'unreadable', from: source, message: event.remarks.join(' ') })
    else {
      const name = eventFileName(event.facts, taken)
      taken.add(name)
      files.push({ path: `events/${name}.md`, content: writeEvent(event.facts), from: source })
      notes.push(noteOn(source, event))
    }
  }
  return { files, notes }
}

const noteOn = (from: string, { remarks }: ReadEvent): ImportNote =>
  remarks.length === 0 ? { kind: 'kept', from, message: '' } : { kind: 'changed', from, message: remarks.join(' ') }

const nothingIn = (from: string): string =>
  say(
    `${from} holds no event that can be read: neither iCalendar nor schema.org data in JSON-LD.`,
    `${from} 里没有可以读取的活动：既不是 iCalendar，也没有 JSON-LD 形式的 schema.org 数据。`,
  )
