import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { byDate } from '../events'
import { atField, spotOf } from '../finding'
import { groupBy } from '../keys'
import { foldTerm, speaksOf } from '../mentions'
import type { Finding, Rule } from '../rule'

/** A set of tags that more events than this carry is the community's habit. */
const HABIT = 3

/**
 * Tags that belong to another event: the whole list of an earlier one that speaks of them while this one does not, or
 * a single one, among others that fit, that the neighbour in the series speaks of.
 */
export const copiedTags: Rule = {
  name: 'copied-tags',
  level: 'warning',
  find: ({ events }) => {
    const ordered = byDate(events)
    const lists = copiedLists(ordered)
    const told = new Set(lists.map(({ file }) => file))
    return [...lists, ...copiedSingles(ordered.filter(({ file }) => !told.has(file)))]
  },
}

const copiedLists = (events: readonly EventFile[]): readonly Finding[] =>
  [...groupBy(events, listKey).values()]
    .filter(({ length }) => length <= HABIT)
    .flatMap(([first, ...later]) =>
      first === undefined || !first.data.tags.some((tag) => speaksOf(first, tag))
        ? []
        : later
            .filter((event) => !event.data.tags.some((tag) => speaksOf(event, tag)))
            .map((event) => listFinding(event, first)),
    )

/** One tag alone is no evidence: many events share it. */
const listKey = ({ data }: EventFile): string | undefined =>
  data.tags.length < 2 ? undefined : data.tags.map(foldTerm).sort().join('\n')

const listFinding = (event: EventFile, first: EventFile): Finding =>
  atField(event, ['tags'], {
    message: say(
      `are those of “${first.data.title}”, and nothing here speaks of them`,
      `与“${first.data.title}”的标签相同，而这里没有提到其中任何一个`,
    ),
    hint: say('Write the topics of this event.', '请换成这场活动的主题。'),
    related: [spotOf(first, ['tags'])],
  })

/** With fewer talks or tags than this, tags are not taken from the talks. */
const ENOUGH = 3

/** The one tag that fits neither text nor people, where every other does: a topic of the file that was copied. */
const copiedSingles = (events: readonly EventFile[]): readonly Finding[] => {
  const titles = titlesByPerson(events)
  const fits = (event: EventFile, tag: string): boolean =>
    speaksOf(event, tag) ||
    event.record.speakers.some(({ slug }) => titles.get(slug)?.some((title) => title.includes(foldTerm(tag))))
  return [...groupBy(events, ({ record }) => record.series?.slug).values()].flatMap((series) =>
    series.flatMap((event, index) => {
      const { tags } = event.data
      if (event.record.talks.length < ENOUGH || tags.length < ENOUGH) return []
      const [tag, ...others] = tags.filter((name) => !fits(event, name))
      if (tag === undefined || others.length > 0) return []
      const neighbours = [series[index - 1], series[index + 1]].flatMap((neighbour) => neighbour ?? [])
      const donor = neighbours.find((other) => tagIndex(other, tag) >= 0 && speaksOf(other, tag))
      return donor === undefined ? [] : [singleFinding(event, tags.indexOf(tag), donor)]
    }),
  )
}

/** What everybody has spoken about, over all events. */
const titlesByPerson = (events: readonly EventFile[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { title, speakers } of events.flatMap(({ record }) => record.talks))
    for (const { slug } of speakers) found.set(slug, [...(found.get(slug) ?? []), foldTerm(title)])
  return found
}

const tagIndex = ({ data }: EventFile, tag: string): number =>
  data.tags.findIndex((other) => foldTerm(other) === foldTerm(tag))

const singleFinding = (event: EventFile, index: number, donor: EventFile): Finding => {
  const tag = event.data.tags[index] ?? ''
  return atField(event, ['tags', index], {
    message: say(
      `“${tag}” fits no talk here; it is a topic of “${donor.data.title}”`,
      `“${tag}”与这里的议题都不相符，它是“${donor.data.title}”的主题`,
    ),
    hint: say('Take the tag off, or say what it is about.', '请删去这个标签，或在正文里写明它与哪个议题有关。'),
    related: [spotOf(donor, ['tags', tagIndex(donor, tag)])],
  })
}
