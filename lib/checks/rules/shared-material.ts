import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { slugify } from '@/lib/markdown'
import type { Spot } from '@/lib/model'
import { byDate } from '../events'
import { atSpot, spotOf, talkSpot } from '../finding'
import { groupBy, urlKey } from '../keys'
import type { CheckContext, Finding, Rule } from '../rule'
import { copiedBodies } from './copied-body'

type Use = {
  readonly kind: 'recording' | 'deck'
  readonly key: string
  readonly title: string
  readonly spot: Spot
}

/** One recording or deck under two talks, or under a talk and the whole event: one of the links was copied. */
export const sharedMaterial: Rule = {
  name: 'shared-material',
  level: 'warning',
  find: (context) =>
    [...groupBy(usesIn(context), ({ kind, key }) => `${kind} ${key}`).values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : others.filter(({ title }) => slugify(title) !== slugify(first.title)).map((use) => describeUse(use, first)),
    ),
}

const usesIn = (context: CheckContext): readonly Use[] =>
  byDate(context.events)
    .filter(({ file }) => !copiedBodies(context).has(file))
    .flatMap((event) => [...recordingsOf(event), ...decksOf(event)])

const recordingsOf = (event: EventFile): readonly Use[] => {
  const { talks } = event.record
  const ofTalks = talks.flatMap((talk): readonly Use[] =>
    talk.video === undefined || isCollection(talk.video)
      ? []
      : [use('recording', event, talk.video, talk.title, talkSpot(event, talk, 'video'))],
  )
  // one film of the whole afternoon, named with every talk
  if (ofTalks.length > 2 && new Set(ofTalks.map(({ key }) => key)).size === 1) return []
  const whole = event.data.url_video
  // where an event is one talk, its recording is the talk's
  if (whole === undefined || talks.length < 2 || !isOneVideo(whole)) return ofTalks
  return [...ofTalks, use('recording', event, whole, event.data.title, spotOf(event, ['url_video']))]
}

const decksOf = (event: EventFile): readonly Use[] =>
  event.record.talks.flatMap((talk): readonly Use[] =>
    talk.deck === undefined || !isOneDeck(talk.deck.url)
      ? []
      : [use('deck', event, talk.deck.url, talk.title, talkSpot(event, talk, 'slides'))],
  )

/** A file beside one page is not the file of that name beside another. */
const use = (kind: Use['kind'], { file }: EventFile, url: string, title: string, spot: Spot): Use => ({
  kind,
  key: /^[a-z]+:/i.test(url) ? urlKey(url) : `${file.split('/').slice(0, -1).join('/')}/${url}`,
  title,
  spot,
})

/** A folder of a repository holds the decks of many talks. */
const isOneDeck = (url: string): boolean =>
  /\.(?:pdf|pptx?|key|odp)$/i.test(url.replace(/[?#].*$/, '')) || /slideshare|speakerdeck|docs\.google/.test(url)

const isCollection = (url: string): boolean =>
  /space\.bilibili|\/channel|collection|playlist|[?&]list=|\/series/i.test(url)

/** A page that plays one video: several events may point to a collection, but not to one film. */
const isOneVideo = (url: string): boolean => /\/video\/(?:BV|av)|b23\.tv\/|youtu\.be\/|[?&]v=|vimeo\.com\/\d/i.test(url)

const describeUse = ({ kind, spot, title }: Use, first: Use): Finding =>
  atSpot(
    spot,
    {
      message:
        kind === 'recording'
          ? say(`the recording of “${title}” is that of “${first.title}”`, `“${title}”的录像与“${first.title}”的相同`)
          : say(`the deck of “${title}” is that of “${first.title}”`, `“${title}”的幻灯片与“${first.title}”的相同`),
      hint: say('Give each its own link.', '请分别写上各自的链接；整场没有录像就留空。'),
      related: [first.spot],
    },
    kind === 'recording' ? 'video' : 'slides',
  )
