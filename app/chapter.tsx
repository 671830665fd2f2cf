import { ArchiveHead, ChapterContact, ChapterText } from '@/components/community/chapter'
import { FindUs, MakersSection, PartnersSection } from '@/components/community/makers'
import { SourceLinks } from '@/components/community/source-links'
import { LeadPoster } from '@/components/event/poster'
import { PosterLine } from '@/components/event/sheet'
import { hueStyle } from '@/components/ui/mesh'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listPartners, listPeople, listVenues } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import type { Channel, Chapter, EventSummary } from '@/lib/model'
import { communityMakers, makersOf } from '@/lib/views/chapter'
import { avatarsOf } from '@/lib/views/speakers'
import { stateOf } from '@/lib/views/state'
import type { Entry } from '@/lib/views/terms'
import { nextEvent } from '@/lib/views/timeline'

/** A city, a series or a topic with its events, and what a file of its own tells of it. */
export type ChapterEntry = Entry & { readonly chapter?: Chapter }

/** Cities, series or topics that a file tells of join those that events name, before their first event too. */
export const withChapters = (
  entries: readonly Entry[],
  chapters: readonly Chapter[],
  kind: Chapter['kind'],
): readonly ChapterEntry[] => {
  const told = chapters.filter((chapter) => chapter.kind === kind)
  const founded = told.filter(({ slug }) => !entries.some(({ term }) => term.slug === slug))
  return [
    ...entries.map((entry) => {
      const chapter = told.find(({ slug }) => slug === entry.term.slug)
      return chapter === undefined ? entry : { ...entry, chapter }
    }),
    ...founded.map((chapter) => ({ term: { name: chapter.name, slug: chapter.slug }, events: [], chapter })),
  ]
}

type Props = { readonly entry: ChapterEntry; readonly archive: readonly EventSummary[]; readonly now: number }

/** What a chapter opens with: the next event, then what its file tells. Nothing without a file. */
export const ChapterHead = async ({ entry: { events, chapter }, archive, now }: Props) => {
  if (chapter === undefined) return null
  const [people, venues] = await Promise.all([listPeople(), listVenues()])
  const next = nextEvent(events, now)
  return (
    <>
      {next && <LeadPoster event={next} archive={archive} now={now} />}
      <div className="tone" style={hueStyle(next && hueOf(archive, next))}>
        <ChapterText
          chapter={chapter}
          events={events}
          venues={venues}
          avatars={avatarsOf(people)}
          known={new Set(people.map(({ slug }) => slug))}
          now={now}
        />
      </div>
    </>
  )
}

/** What a file tells of a topic; a topic has no usual place, and leads nobody anywhere. */
export const TopicText = async ({ entry: { events, chapter }, now }: Omit<Props, 'archive'>) => {
  if (chapter === undefined) return null
  const people = await listPeople()
  const known = new Set(people.map(({ slug }) => slug))
  return (
    <ChapterText chapter={chapter} events={events} venues={[]} avatars={avatarsOf(people)} known={known} now={now} />
  )
}

type LineProps = Props & { readonly filter: Parameters<typeof PosterLine>[0]['filter'] }

/** The posters of a city or a series: all of them, or what was held where a chapter opens with the next one. */
export const ChapterLine = ({ entry: { events, chapter }, archive, now, filter }: LineProps) => {
  const shown = chapter === undefined ? events : events.filter((event) => stateOf(event, now) === 'past')
  if (shown.length === 0) return null
  return (
    <>
      {chapter && <ArchiveHead title={messages.community.walked} />}
      <PosterLine events={shown} archive={archive} filter={filter} />
    </>
  )
}

/** Partners of a chapter, how to reach it, and its source. @param path of its page */
export const ChapterFoot = async ({ entry: { chapter }, path }: Pick<Props, 'entry'> & { readonly path: string }) => {
  if (chapter === undefined) return null
  return (
    <>
      <ChapterContact chapter={chapter} partners={await listPartners()} />
      <SourceLinks file={chapter.file} title={chapter.name} address={`${env.siteUrl()}${path}`} />
    </>
  )
}

type CommunityProps = {
  /** Whether its people stand here too. */
  readonly withPeople: boolean
}

/** What the owner's file says of the community as a whole: its people, its partners, and how to reach it. */
export const CommunityFoot = async ({ withPeople }: CommunityProps) => {
  const [people, partners] = await Promise.all([listPeople(), listPartners()])
  const made = makersOf([communityMakers(site, people)], partners)
  return (
    <>
      {withPeople && (
        <MakersSection
          makers={made.organizers}
          avatars={avatarsOf(people)}
          known={new Set(people.map(({ slug }) => slug))}
        />
      )}
      <PartnersSection partners={made.partners} />
      <FindUs channels={site.channels.map(channelOf)} contact={made.contact} conduct={made.conduct} />
    </>
  )
}

/** A channel as pages show it: its picture has an address. */
const channelOf = ({ name, url, note, qr }: (typeof site.channels)[number]): Channel => ({
  name,
  ...(url === undefined ? {} : { url }),
  ...(note === undefined ? {} : { note }),
  ...(qr === undefined ? {} : { qr: typeof qr === 'string' ? routes.media(qr) : qr }),
})
