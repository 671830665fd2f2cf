import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { splitStreet, withoutRoom } from '@/lib/places/address'
import { withoutKind } from '@/lib/places/gazetteer'
import { byDate } from '../events'
import { atField, spotOf } from '../finding'
import { groupBy } from '../keys'
import { foldTerm } from '../mentions'
import type { Finding, Rule } from '../rule'

/** A place that earlier events know in another city: most likely the address was copied from there. */
export const venueInTwoCities: Rule = {
  name: 'venue-in-two-cities',
  level: 'warning',
  find: ({ events }) => [...groupBy(byDate(events), venueKey).values()].flatMap(elsewhere),
}

/** Names that places in many cities have, chains, offices, and what stands there until the place is found. */
const COMMON =
  /(?:酒店|宾馆|中心|广场|大厦|大楼|总部|办公室|分公司|大学|学院|校区|图书馆|书店|咖啡馆?|园区?|hotel|cent(?:er|re)|office|university|library|campus)$|wework|^(?:待定|未定|待公布|线上|在线|直播|tba|tbd|online)/

/** The bare name of the place, where the street is nothing else: two cities may well have a road of one name. */
const venueKey = ({ data }: EventFile): string | undefined => {
  const { street, city } = data.address ?? {}
  if (street === undefined || city === undefined) return undefined
  const { road, name } = splitStreet(street)
  const key = road !== undefined || name === undefined ? '' : foldTerm(withoutRoom(name))
  return key === '' || COMMON.test(key) ? undefined : key
}

const cityOf = ({ data }: EventFile): string => withoutKind(data.address?.city ?? '').toLowerCase()

const elsewhere = ([first, ...later]: readonly EventFile[]): readonly Finding[] =>
  first === undefined
    ? []
    : later
        .filter((event) => cityOf(event) !== cityOf(first))
        .map((event) =>
          atField(event, ['address', 'street'], {
            message: say(
              `“${event.data.address?.street}” is in ${first.data.address?.city} for “${first.data.title}”`,
              `“${event.data.address?.street}”在“${first.data.title}”里位于${first.data.address?.city}`,
            ),
            hint: say(
              `Check where in ${event.data.address?.city} this event took place.`,
              `请核对这场活动在${event.data.address?.city}的地址。`,
            ),
            related: [spotOf(first, ['address', 'street'])],
          }),
        )
