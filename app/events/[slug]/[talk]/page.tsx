import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventBreadcrumbs } from '@/components/site/breadcrumbs'
import { DraftBanner, LinkedData, PageShell } from '@/components/site/page-shell'
import { DeckPreviewItem } from '@/components/talk/deck-preview-item'
import { TalkAbout, Who } from '@/components/talk/talk-about'
import { TalkMaterials } from '@/components/talk/talk-materials'
import { TalkNeighbours } from '@/components/talk/talk-neighbours'
import { TalkPoster } from '@/components/talk/talk-poster'
import { MoreTalks } from '@/components/talk/talk-rows'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { preparedCount } from '@/config/prepared'
import { slugFrom } from '@/config/routes'
import { findEvent, listEvents, listPeople, listTranslations } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { talkData } from '@/lib/outputs/json-ld/pages'
import { talkMetadata } from '@/lib/outputs/metadata/metadata'
import { playerOf } from '@/lib/views/player'
import { avatarsOf } from '@/lib/views/speakers'
import { materialsOf } from '@/lib/views/talks'
import { preparedEvents } from '@/lib/views/timeline'

type Props = { readonly params: Promise<{ readonly slug: string; readonly talk: string }> }

/** Slugs without a page meet the not-found page. */
export const dynamicParams = false

export const generateStaticParams = async () => {
  const events = await listEvents()
  const pages = [...preparedEvents(events, preparedCount(events.length)), ...(await listTranslations())]
  return pages.flatMap(({ slug, talks }) =>
    talks.filter(({ kind, isEvent }) => kind !== 'break' && !isEvent).map((talk) => ({ slug, talk: talk.slug })),
  )
}

const find = async (params: Props['params']) => {
  const { slug, talk: name } = await params
  const event = await findEvent(slugFrom(slug))
  const talk = event?.talks.find((one) => one.slug === slugFrom(name))
  return event === undefined || talk === undefined || talk.kind === 'break' || talk.isEvent
    ? undefined
    : { event, talk }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await find(params)
  return found === undefined ? {} : talkMetadata(found.talk, found.event, env.siteUrl())
}

const TalkPage = async ({ params }: Props) => {
  const found = await find(params)
  if (found === undefined) notFound()
  const { event, talk } = found
  const [events, people] = await Promise.all([listEvents(), listPeople()])
  const hue = hueOf(events, event)
  const player = talk.video === undefined ? undefined : playerOf(talk.video)?.src
  const whole = materialsOf(event).recordings.whole
  return (
    <PageShell hue={hue}>
      <EventBreadcrumbs event={event} talk={talk} />
      {event.draft && <DraftBanner />}
      <article>
        <Still>
          <LinkedData data={talkData(talk, event, env.siteUrl(), player)} />
          <TalkPoster event={event} talk={talk} hue={hue} whole={whole} />
          <TalkAbout event={event} talk={talk} />
          <Who speakers={talk.speakers} language={event.language} avatars={avatarsOf(people)} />
        </Still>
        <TalkMaterials talk={talk} whole={whole}>
          {talk.deck?.file && <DeckPreviewItem event={event} talk={talk} />}
        </TalkMaterials>
      </article>
      <Still>
        <TalkNeighbours event={event} talk={talk} hue={hue} />
        <MoreTalks event={event} talk={talk} archive={events} />
      </Still>
    </PageShell>
  )
}

export default TalkPage
