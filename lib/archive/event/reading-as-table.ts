import { say } from '@/config/language'
import type { ReadingJson } from './reading-as-json'

/** A reading as a person at a terminal wants it: facts first, then the talks with their lines, then what is left. */
export const readingAsTable = (reading: ReadingJson): string => {
  const facts: readonly (readonly [string, string | null])[] = [
    [say('Title', '标题'), reading.title],
    [say('Slug', '网址名'), reading.slug],
    [
      say('Time', '时间'),
      [reading.start, reading.end].filter(Boolean).join(' – ') + (reading.allDay ? say(' (all day)', '（全天）') : ''),
    ],
    [say('Place', '地点'), [reading.location, ...Object.values(reading.address)].filter(Boolean).join(say(', ', '，'))],
    [say('Tags', '标签'), reading.tags.join(say(', ', '、'))],
    [say('Speakers', '讲师'), reading.speakers.join(say(', ', '、'))],
    [say('Links', '链接'), reading.links.map(({ kind, name, url }) => `${name || kind} ${url}`).join('\n')],
  ]
  const talks = reading.talks.map((talk, index) => talkLines(talk, index + 1).join('\n'))
  const rest = reading.rest.map((text) => `  ${shorten(text, 160)}`)
  return [
    facts
      .filter(([, value]) => value)
      .map(([label, value]) => `${label}${say(':', '：')} ${value?.replaceAll('\n', '\n  ')}`)
      .join('\n'),
    section(say('Talks', '演讲'), talks),
    section(say('Rest of the text', '其余文字'), rest),
    section(
      say('Doubts', '存疑'),
      reading.doubts.map(({ line, text, remedy }) => `  ${line} ${shorten(text)} — ${remedy}`),
    ),
    section(
      say('Problems', '问题'),
      reading.problems.map((p) => `  ${p.line}:${p.column} ${p.level} ${p.field}: ${p.message} — ${p.hint}`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading} (${lines.length})\n${lines.join('\n')}`

const talkLines = (talk: ReadingJson['talks'][number], number: number): readonly string[] => [
  `  ${number}. ${talk.title} [${talk.isEvent ? say('the event itself', '即活动本身') : `${talk.kind}, ${say('line', '行')} ${talk.line}`}]`,
  ...(whenAndWhere(talk) === '' ? [] : [`     ${whenAndWhere(talk)}`]),
  ...talk.speakers.map(
    ({ name, alias, role }) => `     ${name}${alias ? `（${alias}）` : ''}${role ? ` · ${role}` : ''}`,
  ),
  ...talk.speakers.flatMap(({ name, bio }) => (bio ? [`     ${say('Bio', '简介')} ${name}: ${shorten(bio)}`] : [])),
  ...(talk.abstract ? [`     ${say('Abstract', '摘要')}: ${shorten(talk.abstract)}`] : []),
  ...(talk.takeaways ? [`     ${say('Takeaways', '收益')}: ${shorten(talk.takeaways)}`] : []),
  ...(talk.video ? [`     ${say('Video', '录像')}: ${talk.video}`] : []),
  ...(talk.slides ? [`     ${say('Slides', '幻灯片')}: ${talk.slides}`] : []),
]

/** `2027-10-16 13:30–14:10 · A 厅 · 入门` */
const whenAndWhere = (talk: ReadingJson['talks'][number]): string => {
  const day = talk.start?.slice(0, 10)
  const clocks = [talk.start, talk.end].flatMap((time) => (time === undefined ? [] : [time.slice(11, 16)])).join('–')
  const facts = [talk.room, talk.track, talk.level, talk.language, talk.tags?.join(', ')]
  return [[day, clocks].filter(Boolean).join(' '), ...facts].filter(Boolean).join(' · ')
}

const shorten = (text: string, length = 80): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
