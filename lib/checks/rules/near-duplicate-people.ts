import { say } from '@/config/language'
import { nameKey } from '@/lib/archive/person'
import { atSpot } from '../finding'
import { compareAuthors } from '../people/compare-authors'
import { nearPairs } from '../people/near-pairs'
import { type Appearance, peopleIn } from '../people/people-in'
import type { Finding, Rule } from '../rule'

/** One person with two pages: two spellings of a name, or a nickname used alone. A profile with aliases unites them. */
export const nearDuplicatePeople: Rule = {
  name: 'near-duplicate-people',
  level: 'warning',
  find: (context) => {
    const told = new Set(
      context.events
        .flatMap((event) => compareAuthors(event, context).near)
        .map((pair) => pairKey(pair.author.name, pair.speaker)),
    )
    return nearPairs(peopleIn(context))
      .filter(({ one, other }) => !told.has(pairKey(one.name, other.name)))
      .map(({ one, other, why }) =>
        why === 'nickname' ? describe(other, one, why) : describe(...rarerFirst(one, other), why),
      )
  },
}

/** Two spellings within one event are the business of misspelt-name. */
const pairKey = (one: string, other: string): string => [one, other].map(nameKey).sort().join(' ')

const rarerFirst = (one: Appearance, other: Appearance): readonly [Appearance, Appearance] =>
  one.hasProfile || (!other.hasProfile && one.events >= other.events) ? [other, one] : [one, other]

const describe = (odd: Appearance, known: Appearance, why: 'spelling' | 'nickname'): Finding =>
  atSpot(
    odd.spot(),
    {
      message:
        why === 'nickname'
          ? say(
              `“${odd.name}” is the nickname of “${known.name}” elsewhere`,
              `“${odd.name}”在别处是“${known.name}”的花名`,
            )
          : say(`“${odd.name}” may be “${known.name}”`, `“${odd.name}”可能就是“${known.name}”`),
      hint: say(
        `If they are one person, list both names in a profile: npm run new -- person "${known.name}" --alias "${odd.name}". If not, give each a profile.`,
        `若是同一人，请写一份资料列出两个名字：npm run new -- person "${known.name}" --alias "${odd.name}"；若不是，请各写一份资料。`,
      ),
      related: [known.spot()],
    },
    'people',
  )
