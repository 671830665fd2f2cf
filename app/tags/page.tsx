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
import { byTag } from '@/lib/views/by-term'
import { tagMatrix } from '@/lib/views/matrix'

export const revalidate = 300

const words = messages.terms

export const metadata: Metadata = { title: words.tags, alternates: { canonical: routes.tags() } }

const Page = async () => {
  const events = await listEvents()
  return (
    <PageShell>
      <Breadcrumbs trail={[]} here={words.tags} />
      <Masthead title={words.tags} count={byTag(events).list.length}>
        {words.tagsNote(byTag(events).list.length)}
      </Masthead>
      <Section
        id="years"
        title={words.matrix.tags}
        className="matrix-section"
        hint={
          <>
            <p>{words.matrixHint}</p>
            <SeriesLegend archive={events} />
          </>
        }
      >
        <Matrix matrix={tagMatrix(events)} archive={events} of="tag" />
      </Section>
    </PageShell>
  )
}

export default Page
