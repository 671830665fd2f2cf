import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventBody } from '@/components/event/event-body'
import { EventFacts } from '@/components/event/event-facts'
import { Neighbours } from '@/components/event/neighbours'
import { People } from '@/components/event/people'
import { Poster } from '@/components/event/poster'
import { PrintCode } from '@/components/event/print-code'
import { Related } from '@/components/event/related'
import { LinkedData } from '@/components/site/linked-data'
import { PageShell } from '@/components/site/page-shell'
import { VenueSection } from '@/components/venue/venue-section'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { findEvent, listEvents, listPeople, listProjects } from '@/lib/catalog'
import { absoluteUrl } from '@/lib/outputs/absolute-url'
import { calendarLinks } from '@/lib/outputs/calendar/links'
import { eventData } from '@/lib/outputs/json-ld/pages'
import { eventMetadata } from '@/lib/outputs/metadata/pages'
import { bySeries } from '@/lib/views/by-term'
import { hueOf } from '@/lib/views/mesh'
import { neighboursOf } from '@/lib/views/neighbours'
import { relatedEvents } from '@/lib/views/related'
import { nextEvent } from '@/lib/views/timeline'

/** Upcoming, running and past change with the clock. */
export const revalidate = 300

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateStaticParams = async () => (await listEvents()).map(({ slug }) => ({ slug }))

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const event = await findEvent(slugFrom((await params).slug))
  return event === undefined ? {} : eventMetadata(event, env.siteUrl())
}

const EventPage = async ({ params }: Props) => {
  const event = await findEvent(slugFrom((await params).slug))
  if (event === undefined) notFound()
  const [events, people, projects] = await Promise.all([listEvents(), listPeople(), listProjects()])
  const now = Date.now()
  const hue = hueOf(events, event)
  const neighbours = neighboursOf(events, event)
  const avatars = new Map(people.map(({ slug, avatar }) => [slug, avatar]))
  return (
    <PageShell section="events" hue={hue} className="event-page">
      <LinkedData data={eventData(event, env.siteUrl())} />
      <article>
        <Poster
          event={event}
          hue={hue}
          now={now}
          total={event.series && bySeries(events).find(event.series.slug)?.events.length}
          next={nextEvent(events, now)}
        >
          <PrintCode address={absoluteUrl(env.siteUrl(), routes.event(event.slug))} />
        </Poster>
        <EventBody event={event} avatars={avatars}>
          <EventFacts
            event={event}
            now={now}
            projects={projects.filter(({ slug }) => event.projects.includes(slug))}
            calendars={calendarLinks(event, env.siteUrl())}
          />
        </EventBody>
        <People speakers={event.speakers} avatars={avatars} />
        <VenueSection place={event.place} />
      </article>
      <Neighbours event={event} hue={hue} neighbours={neighbours} />
      <Related found={relatedEvents(events, event, 4)} hueOf={(other) => hueOf(events, other)} now={now} />
    </PageShell>
  )
}

export default EventPage
