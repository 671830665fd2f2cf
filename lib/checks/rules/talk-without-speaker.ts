import { say } from '@/config/language'
import { atSpot, talkSpot } from '../finding'
import { nameAtEnd } from '../people/names'
import type { Rule } from '../rule'

/** A talk that nobody gives. Openings, round tables and breaks may stand alone; a name lost in a title is another matter. */
export const talkWithoutSpeaker: Rule = {
  name: 'talk-without-speaker',
  level: 'warning',
  find: ({ events }) =>
    events.flatMap((event) =>
      event.record.talks
        .filter((talk) => talk.kind === 'talk' && talk.speakers.length === 0 && nameAtEnd(event, talk) === undefined)
        .map((talk) =>
          atSpot(talkSpot(event, talk), {
            message: say(`nobody is named for “${talk.title}”`, `“${talk.title}”没有写讲师`),
            hint: say(
              'Write “Speaker: Name” below its title; run npm run check -- --explain to see what was read.',
              '请在题目下一行写“主讲人：姓名”；用 npm run check -- --explain 可查看网站读到了什么。',
            ),
          }),
        ),
    ),
}
