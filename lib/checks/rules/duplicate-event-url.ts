import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { byDate } from '../events'
import { atField, spotOf } from '../finding'
import { groupBy, urlKey } from '../keys'
import type { Finding, Rule } from '../rule'

/** More events than this on one page mean a community's own page, not a slip. */
const MOST = 3

/** A registration page belongs to one event: the later of two was most likely copied from the earlier. */
export const duplicateEventUrl: Rule = {
  name: 'duplicate-event-url',
  level: 'warning',
  find: ({ events }) =>
    [...groupBy(byDate(events), ({ data }) => pageOf(data.event_url)).values()]
      .filter((sharing) => sharing.length <= MOST)
      .flatMap(laterOnes),
}

/** What identifies a page; a site's or group's home identifies no event. */
const pageOf = (url: string | undefined): string | undefined => {
  if (url === undefined) return undefined
  const key = urlKey(url)
  return /^(?:[^/&]+|meetup\.com\/[^/]+)$/.test(key) ? undefined : key
}

const laterOnes = ([first, ...later]: readonly EventFile[]): readonly Finding[] =>
  first === undefined
    ? []
    : later.map((event) =>
        atField(event, ['event_url'], {
          message: say(`is the page of “${first.data.title}” as well`, `与“${first.data.title}”的页面相同`),
          hint: say(
            'Give each event its own page, or leave the field out.',
            '请改成这场活动自己的页面；没有就删去这一行。',
          ),
          related: [spotOf(first, ['event_url'])],
        }),
      )
