import type { CreativeWork, VideoObject } from 'schema-dts'
import { routes } from '@/config/routes'
import type { EventSummary, Talk } from '@/lib/model'
import { endOf } from '@/lib/views/state'
import { absoluteUrl, webUrl } from '../addresses'
import { describeTalk, oneLine } from '../text'
import { node } from './node'
import { performer } from './people'

const about = (talk: Talk, event: EventSummary, origin: string) => {
  const page = absoluteUrl(origin, routes.talk(event.slug, talk.slug))
  return {
    page,
    name: oneLine(talk.title),
    description: describeTalk(talk, event),
    url: page,
    inLanguage: event.language,
    keywords: event.tags.map(({ name }) => oneLine(name)),
    creator: talk.speakers.map((speaker) => performer(speaker, origin)),
    recordedAt: {
      '@type': 'Event',
      '@id': `${absoluteUrl(origin, routes.event(event.slug))}#event`,
      name: oneLine(event.title),
      url: absoluteUrl(origin, routes.event(event.slug)),
      startDate: event.time.kind === 'all-day' ? event.time.first : event.time.start.iso,
    },
  } as const
}

/** A recording cannot be older than the talk: the event's publication, or its end where that came later. */
const uploaded = (event: EventSummary): string => {
  const over = endOf(event.time)
  return event.published !== undefined && event.published.epoch > over
    ? event.published.iso
    : `${new Date(over).toISOString().slice(0, 19)}Z`
}

/**
 * A talk: the recording where there is one (schema.org/VideoObject), else the work that was presented.
 * @param player address that plays the recording inside a page, where its host has one
 */
export const talkNode = (
  talk: Talk,
  event: EventSummary,
  origin: string,
  player?: string,
): VideoObject | CreativeWork => {
  const { page, recordedAt, ...shared } = about(talk, event, origin)
  const image = absoluteUrl(origin, routes.talkCard(event.slug, talk.slug))
  const video = talk.video === undefined ? undefined : webUrl(talk.video, origin)
  const deck = talk.deck === undefined ? undefined : webUrl(talk.deck.url, origin)
  if (video === undefined)
    return node<CreativeWork>({
      '@type': 'CreativeWork',
      '@id': `${page}#work`,
      ...shared,
      image,
      // of several days its own
      datePublished: (talk.start ?? event.time.start).date,
      encoding: deck === undefined ? undefined : { '@type': 'MediaObject', name: talk.deck?.name ?? '', url: deck },
    })
  return node<VideoObject>({
    '@type': 'VideoObject',
    '@id': `${page}#recording`,
    ...shared,
    recordedAt,
    thumbnailUrl: image,
    uploadDate: uploaded(event),
    embedUrl: player,
    sameAs: video,
  })
}
