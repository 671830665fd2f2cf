import type { Metadata } from 'next'
import { cache } from 'react'
import { Recordings } from '@/components/community/recordings'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { readRecordingFilter, recordingPage } from '@/lib/views/recordings'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const { title, description, narrowed } = messages.community.recordings

type Query = Awaited<Props['searchParams']>

/** Found once for the page and for its head. @param written the query as JSON: what is the same is known by its text */
const findOnce = cache(async (written: string) => {
  const query: Query = JSON.parse(written)
  const events = await listEvents()
  const page = recordingPage(events, readRecordingFilter(query), [query.page].flat()[0])
  const chosen = page.facets.flatMap(({ options }) => options.filter((option) => option.chosen).map(({ name }) => name))
  return { events, page, to: chosen.join(messages.lists.comma) }
})

const find = async ({ searchParams }: Props) => findOnce(JSON.stringify(await searchParams))

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { to } = await find(props)
  const page = { title: to === '' ? title : narrowed(to), description, path: routes.recordings(), hidden: true }
  return otherMetadata(page, env.siteUrl())
}

/** `/recordings` with a filter: see server/rewrites.ts. */
const Page = async (props: Props) => {
  const { events, page, to } = await find(props)
  return (
    <PageShell section="recordings" still>
      {to === '' ? (
        <Breadcrumbs trail={[]} here={title} />
      ) : (
        <Breadcrumbs trail={[{ name: title, href: routes.recordings() }]} here={to} whole />
      )}
      <Recordings page={page} archive={events} />
    </PageShell>
  )
}

export default Page
