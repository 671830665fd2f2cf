import type { Metadata } from 'next'
import { Archive } from '@/components/event/archive'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { eventItems, listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { archivePage } from '@/lib/views/archive-page'

export const revalidate = 300

const about = { name: messages.archive.title, description: messages.archive.description, path: routes.events() }

export const generateMetadata = (): Metadata => otherMetadata({ title: about.name, ...about }, env.siteUrl())

const Page = async () => {
  const [events, now] = [await listEvents(), Date.now()]
  const page = archivePage(events, {}, undefined, now)
  return (
    <PageShell section="events">
      <Still>
        <Breadcrumbs trail={[]} here={messages.archive.title} />
        <LinkedData
          data={listData(
            about,
            eventItems([...page.coming, ...page.years.flatMap((year) => year.events)]),
            env.siteUrl(),
          )}
        />
      </Still>
      <Archive page={page} archive={events} now={now} />
    </PageShell>
  )
}

export default Page
