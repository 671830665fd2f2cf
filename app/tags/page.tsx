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
import { tagMatrix } from '@/lib/views/term-pages'
import { byTag } from '@/lib/views/terms'

export const revalidate = 300

const words = messages.terms

export const generateMetadata = (): Metadata =>
  otherMetadata({ title: words.tags, description: words.descriptions.tags, path: routes.tags() }, env.siteUrl())

const Page = async () => {
  const events = await listEvents()
  const { list } = byTag(events)
  return (
    <PageShell still section="tags">
      <Breadcrumbs trail={[]} here={words.tags} />
      <LinkedData
        data={listData({ name: words.tags, path: routes.tags() }, termItems(list, routes.tag), env.siteUrl())}
      />
      <Masthead title={words.tags} count={list.length}>
        {list.length > 0 ? words.tagsNote(list.length) : <NoneYet what={words.tags} hasEvents={events.length > 0} />}
      </Masthead>
      {events.length === 0 && <FirstPoster />}
      {list.length > 0 && (
        <MatrixSection title={words.matrix.tags} matrix={tagMatrix(events)} archive={events} of="tag" />
      )}
    </PageShell>
  )
}

export default Page
