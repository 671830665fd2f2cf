import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { EventRows } from '@/components/event/rows'
import { NearRow, NotFound, NotFoundHere } from '@/components/site/not-found'
import { PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { latestEvent, nextEvent } from '@/lib/views/timeline'
import { MARKS, type NotFoundParts, PARTS_HEADER } from '@/server/not-found'
import Layout from './layout'
import { nearCandidates } from './near-candidates'

const words = { ...messages.notFound, search: { label: messages.notFound.search, submit: messages.search.submit } }

export const metadata: Metadata = { title: `${words.title} · ${site.name}` }

const WAYS = [
  { label: words.allEvents, href: routes.events() },
  { label: words.home, href: routes.home() },
]

/** They travel with the page where no server of ours chooses among them, so that of a huge archive only the latest do. */
const MOST = 100

/** What the server asks for; nothing where nobody stands before Next. */
const partsAsked = async (): Promise<NotFoundParts | undefined> => {
  const asked = (await headers()).get(PARTS_HEADER)
  return asked === null ? undefined : JSON.parse(decodeURIComponent(asked))
}

/** A row that is filled in, in the place of all. */
const PLACEHOLDER = {
  page: { section: 'events', slug: MARKS.row, href: MARKS.href, title: MARKS.title, detail: MARKS.row },
  slug: [],
}

const Next = async () => {
  const [events, now] = [await listEvents(), Date.now()]
  const next = nextEvent(events, now)
  const event = next ?? latestEvent(events, now)
  return (
    event && (
      <Section id="next" title={next ? words.next : words.latest}>
        <EventRows events={[event]} archive={events} now={now} withYear />
      </Section>
    )
  )
}

const Rows = async ({ hrefs }: { readonly hrefs: readonly string[] }) => {
  const candidates = new Map((await nearCandidates()).map((candidate) => [candidate.href, candidate]))
  return (
    <ul>
      {hrefs.map((href): ReactNode => {
        const page = candidates.get(href)
        return (
          <li key={href}>
            {MARKS.part}
            {page && <NearRow page={page} slug={<span className="text-ink">{MARKS.slug}</span>} />}
            {MARKS.next}
            {page && <TitleText>{page.title}</TitleText>}
            {MARKS.end}
          </li>
        )
      })}
    </ul>
  )
}

/**
 * Every address without a page, slugs that no event has among them. The server draws it once and fills in what belongs
 * to an address (server/not-found.ts); elsewhere it is made for each request, and finds its address by itself.
 */
const NotFoundPage = async () => {
  const parts = await partsAsked()
  if (parts?.kind === 'rows') return <Layout>{<Rows hrefs={parts.hrefs} />}</Layout>
  return (
    <Layout>
      <PageShell>
        {parts === undefined ? (
          <NotFoundHere words={words} candidates={(await nearCandidates()).slice(0, MOST)} ways={WAYS}>
            <Next />
          </NotFoundHere>
        ) : (
          <NotFound
            words={words}
            path={MARKS.path}
            query={MARKS.query}
            near={parts.kind === 'near' ? [PLACEHOLDER] : []}
            ways={WAYS}
          >
            <Next />
          </NotFound>
        )}
      </PageShell>
    </Layout>
  )
}

export default NotFoundPage
