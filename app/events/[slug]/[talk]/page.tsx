import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkedData } from '@/components/site/linked-data'
import { PageShell } from '@/components/site/page-shell'
import { TalkAbout } from '@/components/talk/talk-about'
import { TalkList } from '@/components/talk/talk-list'
import { TalkMaterials } from '@/components/talk/talk-materials'
import { TalkNeighbours } from '@/components/talk/talk-neighbours'
import { TalkPoster } from '@/components/talk/talk-poster'
import { Who } from '@/components/talk/who'
import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { findEvent, listEvents, listPeople } from '@/lib/catalog'
import { talkData } from '@/lib/outputs/json-ld/pages'
import { talkMetadata } from '@/lib/outputs/metadata/pages'
import { materialsOf } from '@/lib/views/materials'
import { hueOf } from '@/lib/views/mesh'
import { playerOf } from '@/lib/views/player'
import { talksBySame, talksLike } from '@/lib/views/talks-like'

type Props = { readonly params: Promise<{ readonly slug: string; readonly talk: string }> }

/** Slugs without a page meet the page for lost visitors. */
export const dynamicParams = false

export const generateStaticParams = async () =>
  (await listEvents()).flatMap(({ slug, talks }) => talks.map((talk) => ({ slug, talk: talk.slug })))

const find = async (params: Props['params']) => {
  const { slug, talk: name } = await params
  const event = await findEvent(slugFrom(slug))
  const talk = event?.talks.find((one) => one.slug === slugFrom(name))
  return event === undefined || talk === undefined || talk.kind === 'break' ? undefined : { event, talk }
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
  const bySame = talksBySame(events, found)
  const alone = talk.speakers.length === 1 ? talk.speakers[0]?.name : undefined
  const { alsoBy, alsoByThem, sameTopic } = messages.talk
  return (
    <PageShell hue={hue}>
      <LinkedData data={talkData(talk, event, env.siteUrl(), player)} />
      <article>
        <TalkPoster event={event} talk={talk} hue={hue} whole={whole} />
        <TalkAbout event={event} talk={talk} />
        <Who
          speakers={talk.speakers}
          language={event.language}
          avatars={new Map(people.map(({ slug, avatar }) => [slug, avatar]))}
        />
        <TalkMaterials talk={talk} whole={whole} />
      </article>
      <TalkNeighbours event={event} talk={talk} hue={hue} />
      <TalkList
        id="more"
        title={alone === undefined ? alsoByThem : alsoBy(alone)}
        talks={bySame.slice(0, 8)}
        archive={events}
      />
      <TalkList
        id="topic"
        title={sameTopic}
        talks={talksLike(events, found, 6, new Set(bySame.map(({ talk: one }) => one)))}
        archive={events}
      />
    </PageShell>
  )
}

export default TalkPage
