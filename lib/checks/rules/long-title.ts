import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { atField, atSpot, talkSpot } from '../finding'
import type { Finding, Rule } from '../rule'

/** In Han characters, two Latin letters to one: beyond this, share cards and lists cut a title off. */
const MOST = 60

/** A title that no list shows whole. */
export const longTitle: Rule = {
  name: 'long-title',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] => [
  ...(widthOf(event.data.title) > MOST ? [atField(event, ['title'], wordsFor(event.data.title))] : []),
  ...event.record.talks
    .filter(({ title }) => widthOf(title) > MOST)
    .map((talk) => atSpot(talkSpot(event, talk), wordsFor(talk.title))),
]

const wordsFor = (title: string) => ({
  message: say(
    `“${title.slice(0, 20)}…” is as long as ${Math.ceil(widthOf(title))} Han characters`,
    `“${title.slice(0, 20)}…”长达 ${Math.ceil(widthOf(title))} 字`,
  ),
  hint: say(`Keep it under ${MOST}; the rest belongs in the summary.`, `请压到 ${MOST} 字以内，其余放进 summary。`),
})

const widthOf = (title: string): number => {
  let width = 0
  for (const character of title) width += character.charCodeAt(0) > 0xff ? 1 : 0.5
  return width
}
