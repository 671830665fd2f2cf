import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventMakers, EventPhotos, ShareOutputs } from '@/components/community/event-parts'
import { SourceLinks } from '@/components/community/source-links'
import { EventBody, People } from '@/components/event/event-body'
import { EventFacts } from '@/components/event/event-facts'
import { EventPoster } from '@/components/event/event-poster'
import { Neighbours, Related } from '@/components/event/neighbours'
import { RegistrationSection } from '@/components/registration/section'
import { EventBreadcrumbs } from '@/components/site/breadcrumbs'
import { DraftBanner, LinkedData, PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { VenueSection } from '@/components/venue/venue-section'
import { env } from '@/config/env'
import { preparedCount } from '@/config/prepared'
import { routes, slugFrom } from '@/config/routes'
import { site } from '@/config/site'
import {
  findEvent,
  listChapters,
  listEvents,
  listPartners,
  listPeople,
  listProjects,
  listTranslations,
} from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import type { SeatCounts } from '@/lib/model'
import { calendarLinks } from '@/lib/outputs/calendar/links'
import { eventData } from '@/lib/outputs/json-ld/pages'
import { eventMetadata } from '@/lib/outputs/metadata/metadata'
import { chaptersOf, communityMakers, makersOf } from '@/lib/views/chapter'
import { relatedEvents } from '@/lib/views/related'
import { avatarsOf } from '@/lib/views/speakers'
import { stateOf } from '@/lib/views/state'
import { neighboursOf } from '@/lib/views/terms'
import { preparedEvents } from '@/lib/views/timeline'

/** Upcoming, running and past change with the clock. */
export const revalidate = 300
export const dynamicParams = false

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateStaticParams = async () => {
  const events = await listEvents()
  const pages = [...preparedEvents(events, preparedCount(events.length)), ...(await listTranslations())]
  return pages.map(({ slug }) => ({ slug }))
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const event = await findEvent(slugFrom((await params).slug))
  return event === undefined ? {} : eventMetadata(event, env.siteUrl())
}

/** As they are when this page is made; no archive without registration carries a word of what is asked here. */
const seatsOf = async (slug: string): Promise<SeatCounts | undefined> => {
  // written out, for Next puts a constant here
  if (process.env.REGISTRATION !== '1') return undefined
  const { seatCounts } = await import('@/lib/registration/serving')
  return seatCounts(slug)
}

const EventPage = async ({ params }: Props) => {
  const event = await findEvent(slugFrom((await params).slug))
  if (event === undefined) notFound()
  const [events, people, projects] = await Promise.all([listEvents(), listPeople(), listProjects()])
  const [chapters, partners] = await Promise.all([listChapters(), listPartners()])
  const made = makersOf([event, ...chaptersOf(event, chapters), communityMakers(site, people)], partners)
  const now = Date.now()
  const hue = hueOf(events, event)
  return (
    <PageShell section="events" hue={hue} className="event-page">
      <EventBreadcrumbs event={event} />
      {event.draft && <DraftBanner />}
      <article>
        <Still>
          <LinkedData data={eventData(event, env.siteUrl(), made)} />
          <EventPoster event={event} archive={events} now={now} />
          {event.registration === undefined ? null : (
            <RegistrationSection event={event} hue={hue} counts={await seatsOf(event.slug)} now={now} />
          )}
          <EventBody event={event} avatars={avatarsOf(people)}>
            <EventFacts
              event={event}
              now={now}
              projects={projects.filter(({ slug }) => event.projects.includes(slug))}
              calendars={calendarLinks(event, env.siteUrl())}
              share={<ShareOutputs event={event} />}
            />
          </EventBody>
          <People speakers={event.speakers} avatars={avatarsOf(people)} />
        </Still>
        <VenueSection place={event.place} isPast={stateOf(event, now) === 'past'} />
        <Still>
          <EventPhotos event={event} />
          <EventMakers made={made} avatars={avatarsOf(people)} known={new Set(people.map((person) => person.slug))} />
        </Still>
      </article>
      <Still>
        <Neighbours event={event} hue={hue} neighbours={neighboursOf(events, event)} />
        <Related found={relatedEvents(events, event, 4)} hueOf={(other) => hueOf(events, other)} now={now} />
        <SourceLinks file={event.file} title={event.title} address={`${env.siteUrl()}${routes.event(event.slug)}`} />
      </Still>
    </PageShell>
  )
}

export default EventPage
