import { say } from '@/config/language'
import type { Rule } from '../rule'

/** A talk that was published under another title: its old address leads on as long as the history is at hand. */
export const renamedTalk: Rule = {
  name: 'renamed-talk',
  level: 'note',
  find: ({ formerTalks, events }) =>
    formerTalks.flatMap(({ file, from, to }) => {
      const event = events.find((each) => each.file === file)
      const talk = event?.record.talks.find(({ slug }) => slug === to)
      if (event === undefined || talk === undefined || talk.former?.includes(from)) return []
      return [
        {
          file,
          line: talk.line,
          column: 1,
          field: 'talks',
          message: say(
            `“${talk.title}” was published as ${from}; that address leads here as long as the repository's history is at hand`,
            `“${talk.title}”曾以 ${from} 发布；只要有版本历史，旧网址会跳转到这里`,
          ),
          hint: say(
            `To keep it whatever happens, add talk_aliases: { "${from}": "${to}" }.`,
            `要永久保留，请加上 talk_aliases: { "${from}": "${to}" }。`,
          ),
        },
      ]
    }),
}
