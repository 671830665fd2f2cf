import type { Metadata } from 'next'
import { PhotoSets } from '@/components/community/photos'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { photographed } from '@/lib/views/chapter'

const { title, description } = messages.community.photos

export const generateMetadata = async (): Promise<Metadata> => {
  const hidden = photographed(await listEvents()).length === 0
  return otherMetadata({ title, description, path: routes.photos(), hidden }, env.siteUrl())
}

/** Every event with photos. */
const Page = async () => {
  const events = photographed(await listEvents())
  const items = events.map((event) => ({ name: event.title, path: routes.eventPhotos(event.slug) }))
  return (
    <PageShell section="photos" still>
      <Breadcrumbs trail={[]} here={title} />
      <LinkedData data={listData({ name: title, path: routes.photos() }, items, env.siteUrl())} />
      <Masthead title={title} count={events.reduce((sum, { photos = [] }) => sum + photos.length, 0)}>
        {description}
      </Masthead>
      <div className="section columns">
        <div>
          <PhotoSets events={events} />
        </div>
      </div>
    </PageShell>
  )
}

export default Page
