import { site } from '@/config/site'
import { messages } from '@/i18n'
import { drawPortrait, personHue } from '@/lib/mesh'
import type { Person } from '@/lib/model'
import type { Appearance } from '@/lib/views/appearances'
import { yearOf } from '@/lib/views/order'
import { glyphOf } from '../ui/glyph'
import type { CardContent } from './card-content'

/**
 * A speaker's card: the name, and a node with a smaller one for each event.
 * @param appearances the latest first
 */
export const speakerContent = (person: Person, appearances: readonly Appearance[]): CardContent => {
  const events = [...new Set(appearances.map(({ event }) => event))].reverse()
  const titles = appearances.flatMap(({ talk }) => (talk === undefined ? [] : [talk.title]))
  const years = events.map(yearOf)
  const [first, last] = [years[0], years.at(-1)]
  const count = titles.length > 0 ? messages.lists.talks(titles.length) : messages.lists.events(events.length)
  return {
    hue: personHue(person.name),
    draw: (format) =>
      drawPortrait(
        glyphOf(person.name),
        years.map((year) => year.slice(2)),
        format,
      ),
    lead: site.name,
    note: messages.speakers.one,
    headline: person.name,
    headlineKind: 'name',
    title: person.role ?? appearances.find(({ mention }) => mention.role !== undefined)?.mention.role ?? '',
    facts: [
      titles[0] ?? '',
      first === undefined || last === undefined ? '' : `${messages.lists.yearsShort(first, last)} · ${count}`,
    ],
  }
}
