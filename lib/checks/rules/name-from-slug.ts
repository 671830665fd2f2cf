import { say } from '@/config/language'
import { nameKey, nameOfSlug } from '@/lib/archive/person'
import { byDate } from '../events'
import { atSpot, spotOfPerson } from '../finding'
import { spellingsOf } from '../people/names'
import type { Finding, Rule } from '../rule'

/** `mara-quill` among the people of an event, and no profile of that folder: the site shows the name it is made of. */
export const nameFromSlug: Rule = {
  name: 'name-from-slug',
  level: 'note',
  find: (context) => {
    const { keyOf } = spellingsOf(context)
    const profiles = new Set(context.people.map(({ record }) => keyOf(record.slug)))
    const found = new Map<string, Finding>()
    for (const event of byDate(context.events))
      for (const { name } of event.record.speakers) {
        const read = nameOfSlug(name)
        if (read === undefined || profiles.has(keyOf(name)) || found.has(nameKey(name))) continue
        const words = {
          message: say(`“${name}” has no profile and is shown as ${read}`, `“${name}”没有资料，显示为 ${read}`),
          hint: say(
            `Write a profile: npm run new -- person "${read}" --alias "${name}". Or write the name.`,
            `请写一份资料：npm run new -- person "${read}" --alias "${name}"；或直接写姓名。`,
          ),
        }
        found.set(nameKey(name), atSpot(spotOfPerson(event, name), words, 'people'))
      }
    return [...found.values()]
  },
}
