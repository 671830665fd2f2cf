import { say } from '@/config/language'
import { splitStreet, withoutRoom } from '@/lib/geo/street'
import type { EventFile } from '../../archive'
import { byDate } from '../by-date'
import { withoutKind } from '../chinese-places'
import { atField, spotOf } from '../finding'
import { groupBy } from '../group-by'
import { foldTerm } from '../mentions'
import type { Finding, Rule } from '../rule'

/** A place that earlier events know in another city: most likely the address was copied from there. */
export const venueInTwoCities: Rule = {
  name: 'venue-in-two-cities',
  level: 'warning',
  find: ({ events }) => [...groupBy(byDate(events), venueKey).values()].flatMap(elsewhere),
}

/** The bare name of the place, where the street is nothing else: two cities may well have a road of one name. */
const venueKey = ({ data }: EventFile): string | undefined => {
  const { street, city } = data.address ?? {}
  if (street === undefined || city === undefined) return undefined
  const { road, name } = splitStreet(street)
  return road !== undefined || name === undefined ? undefined : foldTerm(withoutRoom(name))
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
