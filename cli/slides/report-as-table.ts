import { say } from '@/config/language'
import type { SlidesReport } from '@/lib/decks'

/** The outcome as a person wants it: event by event, then what needs a person, then what is left. */
export const reportAsTable = ({ events, doubts, leftOver, counts }: SlidesReport): string => {
  const matched = events.flatMap(({ slug, title, date, own, talks }) => [
    `${date}  ${title}  [${slug}]`,
    ...(own === null ? [] : [`  !  ${own}`]),
    ...talks.flatMap(({ title: talk, deck }) =>
      deck === null
        ? [`  –  ${talk}`, say('     no deck', '     没有幻灯片')]
        : [`  ${deck.stated ? '=' : '+'}  ${talk}`, `     ${deck.path}`, `     ${deck.why}`],
    ),
    '',
  ])
  const doubtful = doubts.flatMap(({ path, why, talks }) => [
    `  ?  ${path}`,
    `     ${why}`,
    ...talks.map(({ event, title }) => `     · ${title}  [${event}]`),
  ])
  return [
    ...matched,
    ...section(say('Doubtful: name the deck in the event’s file', '拿不准，请在活动文件里写明'), doubtful),
    ...section(
      say('Left over: nothing connects these to a talk', '没有用上：找不到对应的演讲'),
      leftOver.map(({ path }) => `  ·  ${path}`),
    ),
    say(
      `${counts.matched} matched, ${counts.doubtful} doubtful, ${counts.leftOver} left over.`,
      `配对 ${counts.matched} 份，拿不准 ${counts.doubtful} 份，没有用上 ${counts.leftOver} 份。`,
    ),
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines, '']
