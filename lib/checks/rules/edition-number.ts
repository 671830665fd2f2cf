import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { editionsIn, summaryEditions } from '../editions'
import { atField, spotOf } from '../finding'
import type { Finding, Rule } from '../rule'

/** The number of an event within its series is told three or four times; all of them must agree with the title. */
export const editionNumber: Rule = {
  name: 'edition-number',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
  outranks: ['event-differs'],
}

const judge = (event: EventFile): readonly Finding[] => {
  const { data, record } = event
  const inTitle = editionsIn(data.title)
  if (inTitle.length === 0) return []
  const host = data.event === undefined ? 'event_name' : 'event'
  const stated = typeof data.series === 'object' ? data.series?.number : undefined
  return [
    ...compare(event, [host], inTitle, editionsIn(data[host] ?? '')),
    ...compare(event, ['summary'], inTitle, summaryEditions(data.summary ?? '', record.series?.name)),
    ...compare(event, ['series', 'number'], inTitle, typeof stated === 'number' ? [stated] : []),
  ]
}

const compare = (
  event: EventFile,
  path: readonly string[],
  inTitle: readonly number[],
  here: readonly number[],
): readonly Finding[] => {
  const [other] = here
  if (other === undefined || here.some((number) => inTitle.includes(number))) return []
  return [
    atField(event, path, {
      message: say(
        `says number ${other}, the title says ${inTitle[0]}`,
        `写的是第 ${other}，标题写的是第 ${inTitle[0]}`,
      ),
      hint: say('Correct the one that is wrong.', '请改正写错的那一处。'),
      related: [spotOf(event, ['title'])],
    }),
  ]
}
