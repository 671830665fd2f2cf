import { say } from '@/config/language'
import type { Spot } from '@/lib/records'
import { slugify } from '../../markdown'
import { byDate } from '../by-date'
import { atSpot, spotOf } from '../finding'
import { groupBy } from '../group-by'
import type { CheckContext, Finding, Rule } from '../rule'
import { talkSpot } from '../talk-spot'
import { urlKey } from '../url-key'
import { copiedBodies } from './copied-body'

type Use = { readonly kind: 'recording' | 'deck'; readonly url: string; readonly title: string; readonly spot: Spot }

/** One recording or deck under two talks, or under a talk and the whole event: one of the links was copied. */
export const sharedMaterial: Rule = {
  name: 'shared-material',
  level: 'warning',
  find: (context) =>
    [...groupBy(usesIn(context), ({ kind, url }) => `${kind} ${urlKey(url)}`).values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : others.filter(({ title }) => slugify(title) !== slugify(first.title)).map((use) => describeUse(use, first)),
    ),
}

const usesIn = (context: CheckContext): readonly Use[] =>
  byDate(context.events)
    .filter(({ file }) => !copiedBodies(context).has(file))
    .flatMap((event): readonly Use[] => {
      const { talks } = event.record
      const ofTalks = talks.flatMap((talk): readonly Use[] => {
        const { title, video, deck } = talk
        return [
          ...(video === undefined
            ? []
            : [{ kind: 'recording' as const, url: video, title, spot: talkSpot(event, talk, 'video') }]),
          ...(deck === undefined
            ? []
            : [{ kind: 'deck' as const, url: deck.url, title, spot: talkSpot(event, talk, 'slides') }]),
        ]
      })
      const whole = event.data.url_video
      // where an event is one talk, its recording is the talk's
      if (whole === undefined || talks.length < 2 || !isOneVideo(whole)) return ofTalks
      return [
        ...ofTalks,
        { kind: 'recording', url: whole, title: event.data.title, spot: spotOf(event, ['url_video']) },
      ]
    })

/** A page that plays one video. Collections and channels hold many, and several events may point there. */
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
