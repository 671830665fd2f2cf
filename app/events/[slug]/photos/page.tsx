import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { contactHref } from '@/components/community/makers'
import { LargePhotos, PhotoGrid } from '@/components/community/photos'
import { placeWords } from '@/components/event/event-words'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { dayWords } from '@/components/ui/event-date'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { pageData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { photographed } from '@/lib/views/chapter'
import { recordingsOf } from '@/lib/views/talks'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const dynamicParams = false

const words = messages.community.photos

export const generateStaticParams = async () => photographed(await listEvents()).map(({ slug }) => ({ slug }))

const find = async ({ params }: Props) => {
  const [slug, archive] = [slugFrom((await params).slug), await listEvents()]
  return { archive, event: photographed(archive).find((event) => event.slug === slug) ?? notFound() }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { event } = await find(props)
  const description = `${words.count(event.photos?.length ?? 0)} · ${dayWords(event.time.start.date, 'full')}`
  return otherMetadata(
    { title: words.of(event.title), description, path: routes.eventPhotos(event.slug), hidden: event.draft },
    env.siteUrl(),
  )
}

/** The photos of an event, edge to edge; each opens large. */
const Page = async (props: Props) => {
  const { archive, event } = await find(props)
  const { photos = [], title, slug, photographer, recap, contact = site.contact } = event
  const recordings = recordingsOf([event]).length
  const trail = [
    { name: messages.site.sections.events, path: routes.events() },
    { name: title, path: routes.event(slug) },
  ]
  return (
    <PageShell section="photos" hue={hueOf(archive, event)} still>
      <Breadcrumbs trail={trail.map(({ name, path }) => ({ name, href: path }))} here={words.title} />
      <LinkedData data={pageData({ name: words.title, path: routes.eventPhotos(slug) }, env.siteUrl(), trail)} />
      <Masthead title={words.title} count={photos.length}>
        {[dayWords(event.time.start.date, 'full'), placeWords(event, true)].filter(Boolean).join(messages.lists.comma)}
        {photographer === undefined ? null : (
          <>
            <br />
            {words.by(photographer)}
          </>
        )}
        {contact === '' ? null : (
          <>
            <br />
            {words.unwanted}
            <a href={contactHref(contact)}>{words.write}</a>
          </>
        )}
      </Masthead>
      <PhotoGrid photos={photos} title={title} />
      <Section id="event" title={words.event}>
        <ul className="map-links columns-matter">
          <li>
            <a href={routes.event(slug)}>{words.page}</a>
          </li>
          {recordings === 0 ? null : (
            <li>
              <a href={`${routes.event(slug)}#programme`}>{words.recordings(recordings)}</a>
            </li>
          )}
          {recap === undefined ? null : (
            <li>
              <a className="link-out" href={recap}>
                {words.recap}
              </a>
            </li>
          )}
        </ul>
      </Section>
      <LargePhotos photos={photos} title={title} />
    </PageShell>
  )
}

export default Page
