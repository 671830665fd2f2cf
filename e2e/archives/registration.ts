import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** What an English site has besides: recordings, an evening abroad that one may join from anywhere, one that is online. */
const otherEvents = (now: Date): readonly TestEvent[] => [
  {
    ...event('orbit-19', 'Orbit 19: Logs', inChina(now, -40, '13:00'), undefined, {
      date_end: inChina(now, -40, '17:00'),
    }),
    body: `## Programme

### Logs that nobody reads

Speaker: Ada Ring (Engineer, Ring Lab)

Video: https://www.youtube.com/watch?v=jNQXAC9IVRw

What is written down at night, and by whom.

### Sampling without regret

Speaker: Bo Lindqvist (Harbour Systems)
`,
  },
  event('orbit-32', 'Orbit 32: Everywhere', inChina(now, 24, '13:00'), undefined, {
    online: true,
    event_url: 'https://live.orbit.example/32',
  }),
  {
    slug: 'orbit-33',
    fields: {
      title: 'Orbit 33: From home',
      date: inChina(now, 26, '20:00'),
      timezone: 'Asia/Shanghai',
      online: true,
      event_url: 'https://live.orbit.example/33',
      tags: ['clocks'],
    },
    body: 'Bring a clock.\n',
  },
]

/** Who is behind it: a chapter, a series, a topic with a text, a page, a partner, a speaker, a venue. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'cities/berlin.md': `---
title: Berlin
rhythm: every second Thursday
organizers: [{ name: Ada Ring, role: Programme }]
partners: [ring-lab]
conduct: /code-of-conduct
channels: [{ name: Chat, url: "https://chat.orbit.example", note: Say hello when you join, qr: true }]
---

We began with five people around one laptop.
`,
  'series/orbit-meetup.md': '---\ntitle: Orbit Meetup\n---\n\nOne evening, two talks, one question too many.\n',
  'tags/queues.md': '---\nsummary: Talks about waiting\n---\n\nWhatever waits, waits in a queue.\n',
  'pages/code-of-conduct.md':
    '---\ntitle: Code of conduct\nfooter: true\nurl: /code-of-conduct/\nfacts: [{ name: Mail, value: conduct@orbit.example }]\n---\n\n## Be kind\n\nTo everybody.\n\n## Say it\n\nTo anybody with a badge.\n',
  'partners/ring-lab.yaml': 'name: Ring Lab\nurl: https://ring.example\nkind: Venue\n',
  'people/ada-ring.md':
    '---\ntitle: Ada Ring\nrole: Engineer\norganizations: [{ name: Ring Lab }]\n---\n\nAda counts what others throw away.\n',
}

/** Writes the archive of the registration tests into an empty folder. */
export const writeRegistrationArchive = (folder: string, now: Date): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const each of [journeyEvent(now), ...stateEvents(now), ...otherEvents(now)]) writeEvent(folder, each)
  for (const [file, text] of Object.entries(OWN_FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/** Writes one event's file, over the one that is there. */
export const writeEvent = (folder: string, each: TestEvent): void => {
  mkdirSync(join(folder, 'event'), { recursive: true })
  writeFileSync(join(folder, 'event', `${each.slug}.md`), eventFile(each))
}
