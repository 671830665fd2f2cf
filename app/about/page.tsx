import type { Metadata } from 'next'
import { CommunityFoot } from '@/app/chapter'
import { FreePageText } from '@/components/community/free-page'
import { AboutText } from '@/components/site/about-text'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Counts, Masthead } from '@/components/site/masthead'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents, listPages } from '@/lib/catalog'
import { pageData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { countsOf } from '@/lib/views/counts'
import { yearSpan } from '@/lib/views/order'

export const revalidate = 300

const words = messages.about

export const generateMetadata = (): Metadata =>
  otherMetadata({ title: words.title, description: words.description(site.name), path: routes.about() }, env.siteUrl())

const Page = async () => {
  const events = await listEvents()
  const counts = countsOf(events)
  const own = (await listPages()).find(({ path, slug }) => path === routes.about() || slug === 'about')
  return (
    <PageShell section="about">
      <Breadcrumbs trail={[]} here={words.title} />
      <LinkedData data={pageData({ name: words.title, path: routes.about() }, env.siteUrl())} />
      <Masthead title={words.title}>{site.description}</Masthead>
      <div className="columns">
        <Counts
          counts={[
            { name: messages.home.events, count: counts.events },
            { name: messages.home.talks, count: counts.talks },
            { name: messages.home.speakers, count: counts.speakers },
          ]}
        />
      </div>
      {own && <FreePageText page={own} />}
      <CommunityFoot withPeople={own?.organizers === undefined} />
      <AboutText span={yearSpan(events)} />
    </PageShell>
  )
}

export default Page
