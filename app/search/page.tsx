import type { Metadata } from 'next'
import { answer } from '@/components/search/answer'
import { LiveSearch } from '@/components/search/live-search'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData } from '@/components/site/linked-data'
import { PageShell } from '@/components/site/page-shell'
import { WaysIn } from '@/components/site/ways-in'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { wayData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/pages'
import { siteIndex } from './site-index'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const words = messages.search

const queryOf = async ({ searchParams }: Props): Promise<string> => [(await searchParams).q].flat()[0] ?? ''

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const query = await queryOf(props)
  return otherMetadata(
    {
      title: query === '' ? words.title : words.heading(query),
      description: words.description,
      path: routes.search(),
      // what somebody asked is no page of the site; the form is
      hidden: query !== '',
    },
    env.siteUrl(),
  )
}

const Page = async (props: Props) => {
  const [query, events] = [await queryOf(props), await listEvents()]
  const elsewhere = <WaysIn archive={events} label={words.try} />
  const { heading, shown } = answer(await siteIndex(), query, elsewhere)
  return (
    <PageShell section="search">
      <LinkedData data={wayData({ name: words.title, path: routes.search() }, env.siteUrl())} />
      <Breadcrumbs trail={[]} here={words.title} />
      <h1 className="sr-only">{heading}</h1>
      <LiveSearch words={{ label: words.label, submit: words.submit }} query={query} elsewhere={elsewhere}>
        {shown}
      </LiveSearch>
    </PageShell>
  )
}

export default Page
