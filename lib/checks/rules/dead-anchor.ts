import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { isPartOfPage } from '@/lib/markdown'
import { plainLines } from '../body-lines'
import { atSpot } from '../finding'
import type { Finding, Rule } from '../rule'

/** A link to a place of its own page that is not there: `[agenda](#agenda)` and no heading of that name. */
export const deadAnchor: Rule = {
  name: 'dead-anchor',
  level: 'warning',
  find: ({ events }) => events.filter(({ text }) => text.includes('](#')).flatMap(judge),
}

const LINK = /\]\(\s*#([^\s()]+)\s*\)/g

const judge = (event: EventFile): readonly Finding[] => {
  // every piece of the page that is shown has its ids in its HTML; a talk goes by its own name
  const shown = JSON.stringify(event.record)
  const ids = new Set([
    ...[...shown.matchAll(/\bid=\\"([^"\\]+)\\"/g)].map(([, id = '']) => id),
    ...event.record.talks.map(({ slug }) => slug),
  ])
  const hrefs = new Set([...shown.matchAll(/href=\\"#([^"\\]+)\\"/g)].map(([, id = '']) => decode(id)))
  return plainLines(event)
    .filter(({ line }) => line >= event.bodyLine)
    .flatMap(({ line, text }) =>
      [...text.matchAll(LINK)].flatMap(({ index, 1: written = '' }) => {
        const name = decode(written).normalize('NFC')
        // a link to a heading is led to where the heading is; one that is still there leads nowhere
        if (!hrefs.has(name) || ids.has(name) || isPartOfPage(name) || /^(?:top|\/)/.test(name)) return []
        return [
          atSpot(
            { file: event.file, line, column: index + 1 },
            {
              message: say(`nothing on this page is called “${name}”`, `这个页面里没有叫“${name}”的位置`),
              hint: say(
                `Write {#${name}} behind the heading that is meant, or link to its words.`,
                `请在所指的标题后写 {#${name}}，或改用标题的文字。`,
              ),
            },
          ),
        ]
      }),
    )
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
