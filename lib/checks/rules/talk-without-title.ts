import { say } from '@/config/language'
import { nameKey } from '@/lib/archive/person'
import type { Talk } from '@/lib/model'
import { atSpot, talkSpot } from '../finding'
import type { Rule } from '../rule'

/** A talk whose title is empty, a placeholder, or nothing but its speaker's name. */
export const talkWithoutTitle: Rule = {
  name: 'talk-without-title',
  level: 'warning',
  find: ({ events }) =>
    events.flatMap((event) =>
      event.record.talks.filter(isUntitled).map((talk) =>
        atSpot(talkSpot(event, talk), {
          message:
            talk.title.trim() === ''
              ? say('a talk has no title', '有一个议题没有题目')
              : say(`“${talk.title}” is not the title of a talk`, `“${talk.title}”不是议题的题目`),
          hint: say('Write what the talk is about.', '请写上题目。'),
        }),
      ),
    ),
}

const PLACEHOLDER =
  /^(?:待定|待公布|敬请期待|题目|议题|话题|标题|tba|tbd|to be (?:announced|defined|determined)|title|topic|talk|untitled)[\s\d.。…!！]*$/i

const isUntitled = ({ title, kind, speakers }: Talk): boolean =>
  kind === 'talk' &&
  (/^[\s\p{P}\p{S}]*$/u.test(title) ||
    PLACEHOLDER.test(title.trim()) ||
    speakers.some(({ name }) => nameKey(name) === nameKey(title)))
