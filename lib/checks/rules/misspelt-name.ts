import { say } from '@/config/language'
import { atField, spotOfPerson } from '../finding'
import { compareAuthors } from '../people/compare-authors'
import type { Rule } from '../rule'
import { copiedBodies } from './copied-body'

/** 黄国锋 in `authors` and 黄国峰 in the body: one person, spelt in two ways. */
export const misspeltName: Rule = {
  name: 'misspelt-name',
  level: 'warning',
  find: (context) =>
    context.events
      .filter((event) => !copiedBodies(context).has(event.file))
      .flatMap((event) =>
        compareAuthors(event, context).near.map(({ author, speaker }) =>
          atField(event, ['authors', author.index], {
            message: say(`“${author.name}” is “${speaker}” in the body`, `“${author.name}”在正文里写作“${speaker}”`),
            hint: say(
              'Spell the name alike in both places, or list both spellings as aliases of one profile.',
              '请统一两处的写法，或在个人资料的 aliases 里列出两种写法。',
            ),
            related: [spotOfPerson(event, speaker)],
          }),
        ),
      ),
}
