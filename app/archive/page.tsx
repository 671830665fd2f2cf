import type { Metadata } from 'next'
import { Archive } from '@/components/event/archive'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { otherMetadata } from '@/lib/outputs/metadata/pages'
import { archivePage } from '@/lib/views/archive-page'
import { readFilter } from '@/lib/views/filter'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export const generateMetadata = (): Metadata =>
  otherMetadata(
    { title: messages.archive.title, description: messages.archive.description, path: routes.events(), hidden: true },
    env.siteUrl(),
  )

/** `/events` with a filter or a page number: see config/rewrites.ts. */
const Page = async ({ searchParams }: Props) => {
  const [events, query, now] = [await listEvents(), await searchParams, Date.now()]
  const page = archivePage(events, readFilter(query), [query.page].flat()[0], now)
  return (
    <PageShell section="events">
      <Breadcrumbs trail={[]} here={messages.archive.title} />
      <Archive page={page} archive={events} now={now} />
    </PageShell>
  )
}

export default Page
