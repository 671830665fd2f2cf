import { say } from '@/config/language'
import { atField } from '../finding'
import { compareAuthors } from '../people/compare-authors'
import type { Rule } from '../rule'
import { copiedBodies } from './copied-body'

/** Somebody in `authors` whom the body does not mention. Copied bodies are reported as such. */
export const authorNotInBody: Rule = {
  name: 'author-not-in-body',
  level: 'warning',
  find: (context) =>
    context.events
      .filter((event) => !copiedBodies(context).has(event.file))
      .flatMap((event) =>
        compareAuthors(event, context).absent.map(({ name, index }) =>
          atField(event, ['authors', index], {
            message: say(`“${name}” is nowhere in the body`, `正文里没有“${name}”`),
            hint: say(
              'Name them beside their talk, or take them off the list.',
              '请在正文的议题里写上此人，或从 authors 中删去。',
            ),
          }),
        ),
      ),
}
