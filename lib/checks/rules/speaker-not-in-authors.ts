import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { atSpot, spotOf, spotOfPerson } from '../finding'
import { compareAuthors } from '../people/compare-authors'
import { nameAtEnd } from '../people/names'
import type { Finding, Rule } from '../rule'
import { copiedBodies } from './copied-body'

/** A speaker of the body whom `authors` leaves out. An empty list leaves nobody out: it is not kept. */
export const speakerNotInAuthors: Rule = {
  name: 'speaker-not-in-authors',
  level: 'warning',
  find: (context) =>
    context.events
      .filter((event) => event.data.authors.length > 0 && !copiedBodies(context).has(event.file))
      .flatMap((event) => [
        ...compareAuthors(event, context).unlisted.map((name) =>
          describe(
            event,
            name,
            say(`“${name}” speaks here and is not in authors`, `“${name}”在这里演讲，却不在 authors 里`),
          ),
        ),
        ...event.record.talks.flatMap((talk) => {
          const name = nameAtEnd(event, talk)
          return name === undefined
            ? []
            : [
                describe(
                  event,
                  name,
                  say(
                    `“${name}” is not in authors, and is read as a part of the title`,
                    `“${name}”不在 authors 里，被当成了题目的一部分`,
                  ),
                ),
              ]
        }),
      ]),
}

const describe = (event: EventFile, name: string, message: string): Finding =>
  atSpot(spotOfPerson(event, name), {
    message,
    hint: say('Add the name to authors.', '请把名字补进 authors。'),
    related: [spotOf(event, ['authors'])],
  })
