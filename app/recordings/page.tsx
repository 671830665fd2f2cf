import type { Metadata } from 'next'
import { Recordings } from '@/components/community/recordings'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { recordingPage } from '@/lib/views/recordings'

export const revalidate = 300

const { title, description } = messages.community.recordings

export const generateMetadata = async (): Promise<Metadata> => {
  const { count } = recordingPage(await listEvents(), {})
  return otherMetadata({ title, description, path: routes.recordings(), hidden: count === 0 }, env.siteUrl())
}

/** Every recorded talk. With a filter another page is made for the request: see server/rewrites.ts. */
const Page = async () => {
  const events = await listEvents()
  const page = recordingPage(events, {})
  const items = page.years.flatMap(({ recordings }) =>
    recordings.map(({ event, talk }) => ({ name: talk.title, path: routes.pageOfTalk(event.slug, talk) })),
  )
  return (
    <PageShell section="recordings" still>
      <Breadcrumbs trail={[]} here={title} />
      <LinkedData data={listData({ name: title, path: routes.recordings() }, items, env.siteUrl())} />
      <Recordings page={page} archive={events} />
    </PageShell>
  )
}

export default Page
