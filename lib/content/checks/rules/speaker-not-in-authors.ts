import { say } from '@/config/language'
import { atSpot, spotInBody, spotOf } from '../finding'
import { compareAuthors } from '../people/compare-authors'
import type { Rule } from '../rule'
import { copiedBodies } from './copied-body'

/** A speaker of the body whom `authors` leaves out. An empty list leaves nobody out: it is not kept. */
export const speakerNotInAuthors: Rule = {
  name: 'speaker-not-in-authors',
  level: 'warning',
  find: (context) =>
    context.events
      .filter((event) => !copiedBodies(context).has(event.file))
      .flatMap((event) =>
        compareAuthors(event, context).unlisted.map((name) =>
          atSpot(spotInBody(event, name), {
            message: say(`“${name}” speaks here and is not in authors`, `“${name}”在这里演讲，却不在 authors 里`),
            hint: say('Add the name to authors.', '请把名字补进 authors。'),
            related: [spotOf(event, ['authors'])],
          }),
        ),
      ),
}
