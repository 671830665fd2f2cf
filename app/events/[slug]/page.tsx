import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventBody } from '@/components/event/event-body'
import { EventFacts } from '@/components/event/event-facts'
import { EventPoster } from '@/components/event/event-poster'
import { EventWay } from '@/components/event/event-way'
import { Neighbours } from '@/components/event/neighbours'
import { People } from '@/components/event/people'
import { Related } from '@/components/event/related'
import { DraftBanner } from '@/components/site/draft-banner'
import { LinkedData } from '@/components/site/linked-data'
import { PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { VenueSection } from '@/components/venue/venue-section'
import { env } from '@/config/env'
import { preparedCount } from '@/config/prepared'
import { slugFrom } from '@/config/routes'
import { findEvent, listEvents, listPeople, listProjects, listTranslations } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { calendarLinks } from '@/lib/outputs/calendar/links'
import { eventData } from '@/lib/outputs/json-ld/pages'
import { eventMetadata } from '@/lib/outputs/metadata/pages'
import { avatarsOf } from '@/lib/views/avatars'
import { neighboursOf } from '@/lib/views/neighbours'
import { preparedEvents } from '@/lib/views/prepared'
import { relatedEvents } from '@/lib/views/related'

/** Upcoming, running and past change with the clock. */
export const revalidate = 300
export const dynamicParams = false

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateStaticParams = async () => {
  const events = await listEvents()
  return [...preparedEvents(events, preparedCount(events.length)), ...(await listTranslations())].map(({ slug }) => ({
    slug,
  }))
}

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
  return (
    <PageShell section="events" hue={hue} className="event-page">
      <EventWay event={event} />
      {event.draft && <DraftBanner />}
      <article>
        <Still>
          <LinkedData data={eventData(event, env.siteUrl())} />
          <EventPoster event={event} archive={events} now={now} />
          <EventBody event={event} avatars={avatarsOf(people)}>
            <EventFacts
              event={event}
              now={now}
              projects={projects.filter(({ slug }) => event.projects.includes(slug))}
              calendars={calendarLinks(event, env.siteUrl())}
            />
          </EventBody>
          <People speakers={event.speakers} avatars={avatarsOf(people)} />
        </Still>
        <VenueSection place={event.place} />
      </article>
      <Still>
        <Neighbours event={event} hue={hue} neighbours={neighboursOf(events, event)} />
        <Related found={relatedEvents(events, event, 4)} hueOf={(other) => hueOf(events, other)} now={now} />
      </Still>
    </PageShell>
  )
}

export default EventPage
