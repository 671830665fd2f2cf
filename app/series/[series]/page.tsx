import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PosterLine } from '@/components/event/poster-line'
import { TermMasthead } from '@/components/event/term-masthead'
import { TermRows } from '@/components/event/term-rows'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData } from '@/components/site/linked-data'
import { PageShell } from '@/components/site/page-shell'
import { Phrases } from '@/components/ui/phrases'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { seriesHues } from '@/lib/mesh'
import { eventItems, listData } from '@/lib/outputs/json-ld/pages'
import { sliceMetadata } from '@/lib/outputs/metadata/pages'
import { bySeries } from '@/lib/views/by-term'
import { termPage } from '@/lib/views/term-page'

type Props = { readonly params: Promise<{ readonly series: string }> }

export const revalidate = 300
export const dynamicParams = false

const words = messages.terms

export const generateStaticParams = async () =>
  bySeries(await listEvents()).list.map(({ term }) => ({ series: term.slug }))

const findSeries = async ({ params }: Props) => {
  const events = await listEvents()
  return { events, entry: bySeries(events).find(slugFrom((await params).series)) ?? notFound() }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { term, events } = (await findSeries(props)).entry
  return sliceMetadata('series', term, words.description.series(term.name, events.length), env.siteUrl())
}

const Page = async (props: Props) => {
  const [{ events, entry }, now] = [await findSeries(props), Date.now()]
  const { name, slug } = entry.term
  const hue = seriesHues(events).get(slug)
  return (
    <PageShell section="series" {...(hue !== undefined && { hue })}>
      <Still>
        <Breadcrumbs trail={[{ name: words.series, href: routes.allSeries() }]} here={name} />
        <LinkedData
          data={listData({ name, path: routes.series(slug) }, eventItems(entry.events), env.siteUrl(), [
            { name: words.series, path: routes.allSeries() },
          ])}
        />
      </Still>
      <TermMasthead page={termPage(entry, now)} calendar={routes.sliceCalendar('series', slug)} />
      <Still>
        <PosterLine events={entry.events} archive={events} filter={{ series: slug }} />
        <TermRows
          page={termPage(entry, now)}
          archive={events}
          now={now}
          title={<Phrases parts={words.about(name)} />}
          href={routes.archive({ series: slug })}
        />
      </Still>
    </PageShell>
  )
}

export default Page
