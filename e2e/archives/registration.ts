import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventFile, hoursFrom, inChina, type TestEvent } from './event-file'

const TALKS = `## Programme

14:00 How a queue stays fair
Ada Ring, Ring Lab

15:00 Names, locks and clocks
Bo Lindqvist, Harbour Systems
`

const QUESTIONS = [
  { ask: 'Company' },
  { ask: 'How close are you?', options: ['new to it', 'trying', 'in production'], required: true },
  { ask: 'What brings you here?', kind: 'choices', options: ['talks', 'people', 'work'] },
  { ask: 'Anything you want to ask?', kind: 'paragraph' },
  { ask: 'I will keep to the code of conduct', kind: 'consent' },
]

/** An event of the registration tests: what every one of them has, and its policy. */
const event = (
  slug: string,
  title: string,
  start: string,
  registration: unknown,
  fields: Readonly<Record<string, unknown>> = {},
): TestEvent => ({
  slug,
  fields: {
    title,
    date: start,
    series: 'Orbit Meetup',
    location: 'Berlin',
    address: { street: 'Ringstrasse 11', city: 'Berlin', country: 'Germany' },
    tags: ['queues'],
    registration,
    ...fields,
  },
  body: TALKS,
})

/** The event of the journey; its file is written anew, with another hour, while it runs. */
export const journeyEvent = (now: Date, clock = '13:00'): TestEvent =>
  event(
    'orbit-21',
    'Orbit 21: Queues',
    inChina(now, 5, clock),
    { capacity: 3, questions: QUESTIONS, keepDays: 2 },
    { date_end: inChina(now, 5, '17:30') },
  )

/** Every state in which registration can be, dated from the moment of the test. */
const stateEvents = (now: Date): readonly TestEvent[] => [
  event('orbit-22', 'Orbit 22: Clocks', inChina(now, 40, '13:00'), { capacity: 120, opens: inChina(now, 9, '10:00') }),
  event('orbit-23', 'Orbit 23: Graphs', inChina(now, 12, '13:00'), { capacity: 120 }),
  event('orbit-24', 'Orbit 24: Traces', inChina(now, 13, '13:00'), { capacity: 40 }),
  event('orbit-25', 'Orbit 25: Caches', inChina(now, 14, '13:00'), { capacity: 12 }),
  event('orbit-26', 'Orbit 26: Workshop', inChina(now, 15, '13:00'), { capacity: 12, approval: true }),
  event('orbit-27', 'Orbit 27: Open air', inChina(now, 16, '13:00'), true),
  event('orbit-28', 'Orbit 28: Kernels', inChina(now, 2, '13:00'), { capacity: 30, closes: hoursFrom(now, -2) }),
  event('orbit-29', 'Orbit 29: Meshes', inChina(now, 18, '13:00'), { capacity: 30 }, { status: 'cancelled' }),
  event('orbit-20', 'Orbit 20: Streams', hoursFrom(now, -26), { capacity: 30 }, { date_end: hoursFrom(now, -23) }),
  event('orbit-31', 'Orbit 31: Away', inChina(now, 22, '13:00'), { capacity: 20 }),
  event('orbit-30', 'Orbit 30: No seats here', inChina(now, 20, '13:00'), undefined),
]

/** Writes the archive of the registration tests into an empty folder. */
export const writeRegistrationArchive = (folder: string, now: Date): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const each of [journeyEvent(now), ...stateEvents(now)]) writeEvent(folder, each)
}

/** Writes one event's file, over the one that is there. */
export const writeEvent = (folder: string, each: TestEvent): void => {
  mkdirSync(join(folder, 'event'), { recursive: true })
  writeFileSync(join(folder, 'event', `${each.slug}.md`), eventFile(each))
}
