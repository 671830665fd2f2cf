import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MatrixSection } from '@/components/event/matrix'
import { factsAtVenue } from '@/components/event/rows'
import { PosterLine } from '@/components/event/sheet'
import { TermMasthead, TermRows } from '@/components/event/term-page'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { eventItems, listData } from '@/lib/outputs/json-ld/pages'
import { sliceMetadata } from '@/lib/outputs/metadata/metadata'
import { cityMatrix, termPage } from '@/lib/views/term-pages'
import { byCity } from '@/lib/views/terms'

type Props = { readonly params: Promise<{ readonly city: string }> }

export const revalidate = 300
export const dynamicParams = false

const words = messages.terms

export const generateStaticParams = async () => byCity(await listEvents()).list.map(({ term }) => ({ city: term.slug }))

const findCity = async ({ params }: Props) => {
  const events = await listEvents()
  return { events, entry: byCity(events).find(slugFrom((await params).city)) ?? notFound() }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { term, events } = (await findCity(props)).entry
  return sliceMetadata('cities', term, words.description.cities(term.name, events.length), env.siteUrl())
}

const Page = async (props: Props) => {
  const [{ events, entry }, now] = [await findCity(props), Date.now()]
  const page = termPage(entry, now)
  const { name, slug } = entry.term
  return (
    <PageShell section="cities">
      <Still>
        <Breadcrumbs trail={[{ name: words.cities, href: routes.cities() }]} here={name} />
        <LinkedData
          data={listData({ name, path: routes.city(slug) }, eventItems(entry.events), env.siteUrl(), [
            { name: words.cities, path: routes.cities() },
          ])}
        />
      </Still>
      <TermMasthead page={page} calendar={routes.sliceCalendar('cities', slug)} />
      <Still>
        <PosterLine events={entry.events} archive={events} filter={{ city: slug }} />
        <MatrixSection
          title={words.matrix.cities}
          matrix={cityMatrix(events)}
          archive={events}
          of="city"
          current={slug}
        />
        <TermRows
          page={page}
          archive={events}
          now={now}
          title={words.here(name)}
          href={routes.archive({ city: slug })}
          factsOf={factsAtVenue}
        />
      </Still>
    </PageShell>
  )
}

export default Page
