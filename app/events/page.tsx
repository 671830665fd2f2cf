import type { Metadata } from 'next'
import { Archive } from '@/components/event/archive'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageShell } from '@/components/site/page-shell'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { archivePage } from '@/lib/views/archive-page'

export const revalidate = 300

export const metadata: Metadata = {
  title: messages.archive.title,
  alternates: { canonical: routes.events() },
}

const Page = async () => {
  const [events, now] = [await listEvents(), Date.now()]
  return (
    <PageShell>
      <Breadcrumbs trail={[]} here={messages.archive.title} />
      <Archive page={archivePage(events, {}, undefined, now)} archive={events} now={now} />
    </PageShell>
  )
}

export default Page
