import type { Metadata } from 'next'
import { connection } from 'next/server'
import { EventRows } from '@/components/event/rows'
import { Lost } from '@/components/site/not-found'
import { PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { latestEvent, nextEvent } from '@/lib/views/timeline'
import Layout from './layout'
import { nearCandidates } from './near-candidates'

const words = messages.notFound

export const metadata: Metadata = { title: `${words.title} · ${site.name}` }

/** Every address without a page, slugs that no event has among them. Made for the request, so that it can name it. */
const NotFound = async () => {
  await connection()
  const [events, now] = [await listEvents(), Date.now()]
  const next = nextEvent(events, now)
  const event = next ?? latestEvent(events, now)
  return (
    <Layout>
      <PageShell>
        <Lost
          words={{ ...words, search: { label: words.search, submit: messages.search.submit } }}
          candidates={await nearCandidates()}
          ways={[
            { label: words.allEvents, href: routes.events() },
            { label: words.home, href: routes.home() },
          ]}
        >
          {event && (
            <Section id="next" title={next ? words.next : words.latest}>
              <EventRows events={[event]} archive={events} now={now} withYear />
            </Section>
          )}
        </Lost>
      </PageShell>
    </Layout>
  )
}

export default NotFound
