import type { Metadata } from 'next'
import { FirstPoster } from '@/components/event/first-poster'
import { Sheet } from '@/components/event/sheet'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData } from '@/components/site/linked-data'
import { Masthead } from '@/components/site/masthead'
import { NoneYet } from '@/components/site/none-yet'
import { PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import type { EventSummary } from '@/lib/model'
import { listData, termItems } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/pages'
import { bySeries } from '@/lib/views/by-term'
import { yearSpan } from '@/lib/views/order'

export const revalidate = 300

const words = messages.terms

export const generateMetadata = (): Metadata =>
  otherMetadata(
    { title: words.series, description: words.descriptions.series, path: routes.allSeries() },
    env.siteUrl(),
  )

const Page = async () => {
  const events = await listEvents()
  const { list } = bySeries(events)
  return (
    <PageShell still section="series">
      <Breadcrumbs trail={[]} here={words.series} />
      <LinkedData
        data={listData({ name: words.series, path: routes.allSeries() }, termItems(list, routes.series), env.siteUrl())}
      />
      <Masthead title={words.series} count={list.length}>
        {list.length > 0 ? (
          words.seriesNote(list.length)
        ) : (
          <NoneYet what={words.series} hasEvents={events.length > 0} />
        )}
      </Masthead>
      {events.length === 0 && <FirstPoster />}
      {list.map(({ term, events: editions }) => (
        <section key={term.slug} className="series-line" aria-labelledby={`s-${term.slug}`}>
          <h2 id={`s-${term.slug}`} className="columns">
            <a href={routes.series(term.slug)}>{term.name}</a>
          </h2>
          <Sheet
            title={String(editions.length)}
            caption={yearsOf(editions)}
            label={term.name}
            events={editions}
            archive={events}
            href={routes.series(term.slug)}
          />
        </section>
      ))}
    </PageShell>
  )
}

const yearsOf = (events: readonly EventSummary[]): string => {
  const span = yearSpan(events)
  return span === undefined ? '' : messages.lists.yearsShort(span.first, span.last)
}

export default Page
