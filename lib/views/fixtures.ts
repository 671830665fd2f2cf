import { TZDate } from '@date-fns/tz'
import type { Chapter, EventSummary, EventTime, FreePage, Mention, Person, Talk, Term, WallTime } from '@/lib/model'

/** A moment from RFC 3339 with an offset, as the content room reads it. */
export const wall = (iso: string): WallTime => ({
  iso,
  date: iso.slice(0, 10),
  clock: iso.slice(11, 16),
  offset: iso.endsWith('Z') ? '+00:00' : iso.slice(-6),
  epoch: Date.parse(iso),
})

export const timed = (start: string, end?: string, zone = 'Asia/Shanghai'): EventTime => ({
  kind: 'timed',
  start: wall(start),
  ...(end === undefined ? {} : { end: wall(end) }),
  zone,
})

export const allDay = (first: string, last = first, zone = 'Asia/Shanghai'): EventTime => {
  const midnight = new TZDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1, Number(first.slice(8)), zone)
  return { kind: 'all-day', first, last, zone, start: wall(midnight.toISOString()) }
}

export const term = (name: string, slug = name.toLowerCase().replaceAll(' ', '-')): Term => ({ name, slug })

export const mention = (name: string, facts: Partial<Mention> = {}): Mention => ({
  name,
  slug: term(name).slug,
  ...facts,
})

export const talk = (title: string, speakers: readonly Mention[] = [], facts: Partial<Talk> = {}): Talk => ({
  slug: term(title).slug,
  title,
  kind: 'talk',
  speakers,
  line: 1,
  ...facts,
})

export const inCity = (name: string, venue?: string): EventSummary['place'] => ({
  kind: 'venue',
  address: { city: name },
  city: term(name),
  ...(venue === undefined ? {} : { venue: term(venue) }),
})

/** An event of one afternoon; `facts` replace what the test is about. Speakers follow from the talks unless given. */
export const event = (slug: string, facts: Partial<EventSummary> = {}): EventSummary => ({
  slug,
  file: `events/${slug}.md`,
  title: slug,
  time: timed('2018-07-29T13:00:00+08:00', '2018-07-29T18:00:00+08:00'),
  status: 'scheduled',
  place: { kind: 'unknown' },
  tags: [],
  speakers: speakersOf(facts.talks ?? []),
  talks: [],
  links: [],
  projects: [],
  featured: false,
  draft: false,
  language: 'zh-CN',
  ...facts,
})

export const person = (name: string, facts: Partial<Person> = {}): Person => ({
  slug: term(name).slug,
  name,
  aliases: [],
  organizations: [],
  interests: [],
  links: [],
  ...facts,
})

const speakersOf = (talks: readonly Talk[]): readonly Mention[] => [
  ...new Map(talks.flatMap((item) => item.speakers).map((speaker) => [speaker.slug, speaker])).values(),
]

/** A page of content/pages. */
export const freePage = (slug: string, title: string, more: Partial<FreePage> = {}): FreePage => ({
  slug,
  path: `/pages/${slug}`,
  title,
  content: { html: `<p>${title}</p>`, text: title },
  headings: [],
  facts: [],
  links: [],
  menu: false,
  footer: false,
  weight: 0,
  draft: false,
  file: `pages/${slug}.md`,
  ...more,
})

/** A city or series with a file of its own. */
export const chapter = (kind: Chapter['kind'], name: string, more: Partial<Chapter> = {}): Chapter => ({
  kind,
  slug: term(name).slug,
  name,
  channels: [],
  draft: false,
  file: `${kind}/${name}.md`,
  ...more,
})
