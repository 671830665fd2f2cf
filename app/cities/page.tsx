import type { Metadata } from 'next'
import { Matrix } from '@/components/event/matrix'
import { SeriesLegend } from '@/components/event/series-legend'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { byCity } from '@/lib/views/by-term'
import { cityMatrix } from '@/lib/views/matrix'
import { yearSpan } from '@/lib/views/order'

export const revalidate = 300

const words = messages.terms

export const metadata: Metadata = { title: words.cities, alternates: { canonical: routes.cities() } }

const Page = async () => {
  const events = await listEvents()
  const span = yearSpan(events)
  return (
    <PageShell>
      <Breadcrumbs trail={[]} here={words.cities} />
      <Masthead title={words.cities} count={byCity(events).list.length}>
        {span && words.citiesNote(messages.lists.years(span.first, span.last))}
      </Masthead>
      <Section
        id="years"
        title={words.matrix.cities}
        className="matrix-section"
        hint={
          <>
            <p>{words.matrixHint}</p>
            <SeriesLegend archive={events} />
          </>
        }
      >
        <Matrix matrix={cityMatrix(events)} archive={events} of="city" />
      </Section>
    </PageShell>
  )
}

export default Page
