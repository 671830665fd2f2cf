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

export const revalidate = 300

export const generateMetadata = (): Metadata =>
  otherMetadata(
    { title: messages.archive.title, description: messages.archive.description, path: routes.events() },
    env.siteUrl(),
  )

const Page = async () => {
  const [events, now] = [await listEvents(), Date.now()]
  return (
    <PageShell section="events">
      <Breadcrumbs trail={[]} here={messages.archive.title} />
      <Archive page={archivePage(events, {}, undefined, now)} archive={events} now={now} />
    </PageShell>
  )
}

export default Page
