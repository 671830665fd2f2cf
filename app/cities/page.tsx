import type { Metadata } from 'next'
import { MatrixSection } from '@/components/event/matrix'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { FirstPoster, NoneYet } from '@/components/site/none-yet'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { listData, termItems } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { yearSpan } from '@/lib/views/order'
import { cityMatrix } from '@/lib/views/term-pages'
import { byCity } from '@/lib/views/terms'

export const revalidate = 300

const words = messages.terms

export const generateMetadata = (): Metadata =>
  otherMetadata({ title: words.cities, description: words.descriptions.cities, path: routes.cities() }, env.siteUrl())

const Page = async () => {
  const events = await listEvents()
  const span = yearSpan(events)
  const { list } = byCity(events)
  return (
    <PageShell still section="cities">
      <Breadcrumbs trail={[]} here={words.cities} />
      <LinkedData
        data={listData({ name: words.cities, path: routes.cities() }, termItems(list, routes.city), env.siteUrl())}
      />
      <Masthead title={words.cities} count={list.length}>
        {list.length === 0 && <NoneYet what={words.cities} hasEvents={events.length > 0} />}
        {list.length > 0 && span && words.citiesNote(messages.lists.years(span.first, span.last))}
      </Masthead>
      {events.length === 0 && <FirstPoster />}
      {list.length > 0 && (
        <MatrixSection title={words.matrix.cities} matrix={cityMatrix(events)} archive={events} of="city" />
      )}
    </PageShell>
  )
}

export default Page
