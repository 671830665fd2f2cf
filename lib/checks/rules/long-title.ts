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

/** Counted in what the title is written in: a Latin letter takes half the width of a Han character. */
const wordsFor = (title: string) => {
  const factor = /\p{Script=Han}/u.test(title) ? 1 : 2
  const [length, most] = [Math.ceil(widthOf(title) * factor), MOST * factor]
  return {
    message: say(`“${title.slice(0, 20)}…” is ${length} letters long`, `“${title.slice(0, 20)}…”长达 ${length} 字`),
    hint: say(`Keep it under ${most}; the rest belongs in the summary.`, `请压到 ${most} 字以内，其余放进 summary。`),
  }
}

const widthOf = (title: string): number => {
  let width = 0
  for (const character of title) width += character.charCodeAt(0) > 0xff ? 1 : 0.5
  return width
}
