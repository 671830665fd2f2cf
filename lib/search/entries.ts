import { remember } from '@/lib/views/remember'
import { fold } from './match'

/** What can be found, in the order in which groups of equal merit are shown. */
export const kinds = ['talk', 'person', 'event', 'tag', 'series', 'city', 'venue', 'page'] as const

export type Kind = (typeof kinds)[number]

export type EventEntry = {
  readonly slug: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** The day without its year, as the site writes it. */
  readonly day: string
  /** Degrees of its series' hue. */
  readonly hue: number
  readonly city?: string
  readonly citySounds?: readonly string[]
  readonly online?: true
  readonly venue?: string
  readonly street?: string
  readonly series?: { readonly slug: string; readonly name: string; readonly number?: number }
  readonly tags: readonly string[]
  /** Slugs of people, in the order of the programme. */
  readonly speakers: readonly string[]
  readonly recordings: boolean
  readonly decks: boolean
}

export type TalkEntry = {
  readonly slug: string
  readonly title: string
  /** Place of its event in the index. */
  readonly event: number
  readonly speakers: readonly string[]
}

export type PersonEntry = {
  readonly slug: string
  readonly name: string
  readonly also: readonly string[]
  /** What finds them without being a name: the name of a profile's file, often in pinyin. */
  readonly keys: readonly string[]
  /** The name as it sounds: what is typed where no Chinese keyboard is at hand. */
  readonly sounds: readonly string[]
  /** Posts, the latest first. */
  readonly roles: readonly string[]
  readonly talks: readonly string[]
  readonly events: number
  /** First and last year on stage, `YYYY`. */
  readonly years: readonly [string, string]
}

export type TermEntry = {
  readonly slug: string
  readonly name: string
  readonly also: readonly string[]
  /** The name as it sounds, of cities and venues. */
  readonly sounds?: readonly string[]
  readonly events: number
  readonly years: readonly [string, string]
}

export type VenueEntry = TermEntry & { readonly address: string }

/** A page that is neither event nor person: its address, and the headings that find it too. */
export type PageEntry = {
  readonly path: string
  readonly title: string
  readonly about: string
  readonly headings: readonly string[]
}

/** Everything that search needs, and nothing more: small enough to be sent to a browser. */
export type SearchIndex = {
  readonly events: readonly EventEntry[]
  readonly talks: readonly TalkEntry[]
  readonly people: readonly PersonEntry[]
  readonly tags: readonly TermEntry[]
  readonly series: readonly TermEntry[]
  readonly cities: readonly TermEntry[]
  readonly venues: readonly VenueEntry[]
  readonly pages: readonly PageEntry[]
}

/** Why something was found, where it is not its title. */
export type Reason = 'speaker' | 'alias' | 'role' | 'talk' | 'tag' | 'series' | 'city' | 'venue' | 'address' | 'heading'

/**
 * A text to look into. `title` is what a result is called and `detail` a fact that finds it too; `context` only helps
 * to narrow what is found otherwise, as a city does for talks.
 */
export type Field = {
  readonly text: string
  readonly folded: string
  readonly part: 'title' | 'detail' | 'context'
  readonly reason?: Reason
  /** How something sounds: a short word has to be all of a syllable, or “go” would find everybody called 龚. */
  readonly isSound?: true
}

type TermKind = Exclude<Kind, 'talk' | 'event' | 'person' | 'page'>

export type Entry =
  | { readonly kind: 'talk'; readonly talk: TalkEntry; readonly event: EventEntry; readonly names: readonly string[] }
  | { readonly kind: 'event'; readonly event: EventEntry }
  | { readonly kind: 'person'; readonly person: PersonEntry }
  | { readonly kind: TermKind; readonly term: TermEntry }
  | { readonly kind: 'page'; readonly page: PageEntry }

/**
 * Everything that can be found, by its number, and the texts that find it. They are made anew each time: kept, those of
 * 20,000 things take 30 MB, and a search shows a dozen.
 */
export type Searchables = { readonly entries: readonly Entry[]; readonly fieldsOf: (entry: Entry) => readonly Field[] }

/** What an index holds, ready to be looked into. */
export const searchables: (index: SearchIndex) => Searchables = remember((index) => {
  const people = new Map(index.people.map((person) => [person.slug, person]))
  const stage = (slugs: readonly string[]): readonly Field[] =>
    slugs.flatMap((slug) => {
      const person = people.get(slug)
      if (person === undefined) return []
      const { name, also, sounds: spellings } = person
      return [detail('speaker', name), ...also.map((other) => detail('speaker', other)), ...sounds(spellings, 'detail')]
    })
  const entries = [
    ...index.talks.flatMap((talk): readonly Entry[] => {
      const event = index.events[talk.event]
      const names = talk.speakers.flatMap((slug) => people.get(slug)?.name ?? [])
      return event ? [{ kind: 'talk', talk, event, names }] : []
    }),
    ...index.people.map((person): Entry => ({ kind: 'person', person })),
    ...index.events.map((event): Entry => ({ kind: 'event', event })),
    ...(['tag', 'series', 'city', 'venue'] as const).flatMap((kind) =>
      index[LISTS[kind]].map((term): Entry => ({ kind, term })),
    ),
    ...index.pages.map((page): Entry => ({ kind: 'page', page })),
  ]
  const fieldsOf = (entry: Entry): readonly Field[] => {
    if (entry.kind === 'talk') {
      const { talk, event } = entry
      const around = [event.title, event.date, ...place(event), ...event.tags]
      return [title(talk.title), ...stage(talk.speakers), ...around.map(context)]
    }
    if (entry.kind === 'event') return [...eventFields(entry.event), ...stage(entry.event.speakers)]
    if (entry.kind === 'person') return personFields(entry.person)
    if (entry.kind === 'page') return pageFields(entry.page)
    return termFields(entry.term)
  }
  return { entries, fieldsOf }
})

const LISTS = { tag: 'tags', series: 'series', city: 'cities', venue: 'venues' } as const

const field = (part: Field['part'], text: string, reason?: Reason): Field => ({
  text,
  folded: fold(text),
  part,
  ...(reason && { reason }),
})
const title = (text: string): Field => field('title', text)
const detail = (reason: Reason, text: string): Field => field('detail', text, reason)
const context = (text: string): Field => field('context', text)
const sounds = (spellings: readonly string[] = [], part: Field['part'] = 'title'): readonly Field[] =>
  spellings.map((spelling) => ({ ...field(part, spelling), isSound: true }))

const place = ({ city, venue, street, series }: EventEntry): readonly string[] =>
  [series?.name, city, venue, street].filter((text) => text !== undefined)

const eventFields = ({
  title: name,
  date,
  city,
  citySounds,
  venue,
  street,
  series,
  tags,
}: EventEntry): readonly Field[] => [
  title(name),
  ...(venue === undefined ? [] : [detail('venue', venue)]),
  ...(street === undefined ? [] : [detail('address', street)]),
  ...(city === undefined ? [] : [detail('city', city), ...sounds(citySounds, 'detail')]),
  ...(series === undefined ? [] : [detail('series', series.name)]),
  ...tags.map((tag) => detail('tag', tag)),
  context(date),
]

const personFields = ({ name, also, keys, sounds: spellings, roles, talks }: PersonEntry): readonly Field[] => [
  title(name),
  ...keys.map((key) => field('detail', key)),
  ...sounds(spellings),
  ...also.map((other) => detail('alias', other)),
  ...roles.map((role) => detail('role', role)),
  ...talks.map((talk) => detail('talk', talk)),
]

const pageFields = ({ title: name, headings, about }: PageEntry): readonly Field[] => [
  title(name),
  ...headings.map((heading) => detail('heading', heading)),
  context(about),
]

const termFields = (term: TermEntry | VenueEntry): readonly Field[] => [
  title(term.name),
  ...term.also.map((name) => detail('alias', name)),
  ...sounds(term.sounds),
  ...('address' in term ? [detail('address', term.address)] : []),
]
