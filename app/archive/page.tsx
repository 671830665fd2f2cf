import type { Metadata } from 'next'
import { cache } from 'react'
import { Archive } from '@/components/event/archive'
import { filterWords } from '@/components/event/event-words'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { archivePage, readFilter } from '@/lib/views/archive-page'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const { title, description, narrowed } = messages.archive

type Query = Awaited<Props['searchParams']>

/** Found once for the page and for its head. @param written the query as JSON: what is the same is known by its text */
const findOnce = cache(async (written: string) => {
  const query: Query = JSON.parse(written)
  const [events, now] = [await listEvents(), Date.now()]
  const page = archivePage(events, readFilter(query), [query.page].flat()[0], now)
  return { events, now, page, to: filterWords(page) }
})

const find = async ({ searchParams }: Props) => findOnce(JSON.stringify(await searchParams))

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { to } = await find(props)
  const page = { title: to === '' ? title : narrowed(to), description, path: routes.events(), hidden: true }
  return otherMetadata(page, env.siteUrl())
}

/** `/events` with a filter or a page number: see server/rewrites.ts. */
const Page = async (props: Props) => {
  const { events, now, page, to } = await find(props)
  return (
    <PageShell section="events">
      {to === '' ? (
        <Breadcrumbs trail={[]} here={title} />
      ) : (
        <Breadcrumbs trail={[{ name: title, href: routes.events() }]} here={to} whole />
      )}
      <Archive page={page} archive={events} now={now} />
    </PageShell>
  )
}

export default Page
