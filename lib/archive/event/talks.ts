import { renderMarkdown, slugify } from '@/lib/markdown'
import { type Block, type EventTime, type Mention, plainLine, type Talk, type WallTime } from '@/lib/model'
import { type BodyReading, type PersonReading, peopleOfField, type TalkReading } from '@/lib/programme'
import type { StatedTalk } from './schema'
import { momentAt } from './time'

type Programme = {
  readonly talks: readonly Talk[]
  readonly body: readonly Block[]
  readonly people: readonly PersonReading[]
}

/**
 * Unites the talks that the front matter states with those read from the body. Stated facts win; a body talk that is
 * not stated stays visible as prose where it stood, so that no text is lost.
 */
export const programmeOf = (stated: readonly StatedTalk[], reading: BodyReading, time: EventTime): Programme => {
  if (stated.length === 0) return { talks: reading.talks.map(talkOf), body: reading.body, people: reading.people }
  const pairs = stated.map((item) => ({ item, read: reading.talks.find((talk) => sameTitle(talk.title, item.title)) }))
  const talks = pairs.map(({ item, read }) => talkOf(unite(item, read, time)))
  const matched = new Map(
    pairs.flatMap(({ item, read }) => (read === undefined ? [] : [[read.slug, slugify(item.title)]])),
  )
  const body = reading.body.map((block): Block => {
    if (block.kind === 'rest') return block
    const slug = matched.get(block.slug)
    const left = reading.talks.find((talk) => talk.slug === block.slug)
    if (slug === undefined && left?.isEvent && left.abstract !== undefined)
      return { kind: 'rest', content: left.abstract }
    return slug === undefined && left !== undefined
      ? { kind: 'rest', content: proseOf(left) }
      : { kind: 'talk', slug: slug ?? block.slug }
  })
  const unplaced = talks.filter((talk) => !body.some((block) => block.kind === 'talk' && block.slug === talk.slug))
  return {
    talks,
    body: [...unplaced.map((talk): Block => ({ kind: 'talk', slug: talk.slug })), ...body],
    people: reading.people,
  }
}

const sameTitle = (a: string, b: string): boolean => slugify(a) === slugify(b)

const unite = (item: StatedTalk, read: TalkReading | undefined, time: EventTime): TalkReading => {
  const stated = (item.speakers ?? []).flatMap((speaker): readonly PersonReading[] =>
    typeof speaker === 'string' ? peopleOfField(speaker) : [personOf(speaker)],
  )
  const speakers = stated.map((person) => ({
    ...read?.speakers.find(({ name }) => name === person.name),
    ...person,
  }))
  return {
    ...(read ?? { line: 1, speakers: [] }),
    slug: slugify(item.title),
    title: item.title,
    kind: item.kind ?? read?.kind ?? 'talk',
    ...(speakers.length === 0 ? {} : { speakers }),
    ...prose('abstract', item.abstract),
    ...prose('takeaways', item.takeaways),
    ...(item.video === undefined ? {} : { video: item.video }),
    ...(item.slides === undefined ? {} : { slides: item.slides }),
    ...(item.room === undefined ? {} : { room: item.room }),
    ...(item.track === undefined ? {} : { track: item.track }),
    ...(item.level === undefined ? {} : { level: item.level }),
    ...(item.language === undefined ? {} : { language: item.language }),
    ...(item.tags.length === 0 ? {} : { tags: item.tags }),
    ...when('start', item.start, time),
    ...when('end', item.end, time),
  }
}

const personOf = (named: {
  name: string
  alias?: string | undefined
  role?: string | undefined
  bio?: string | undefined
}): PersonReading => ({
  name: named.name,
  ...(named.alias === undefined ? {} : { alias: named.alias }),
  ...(named.role === undefined ? {} : { role: named.role }),
  ...(named.bio === undefined ? {} : { bio: renderMarkdown(named.bio).content }),
})

const prose = <K extends 'abstract' | 'takeaways'>(key: K, written: string | undefined) =>
  written === undefined ? {} : { [key]: renderMarkdown(written).content }

const when = (
  key: 'start' | 'end',
  written: string | undefined,
  event: EventTime,
): { start?: WallTime; end?: WallTime } => {
  const time = written === undefined ? undefined : momentAt(written, event)
  return time === undefined ? {} : { [key]: time }
}

const talkOf = ({ slides, speakers, ...talk }: TalkReading): Talk => ({
  ...talk,
  title: plainLine(talk.title),
  speakers: speakers.map(mentionOf),
  ...(slides === undefined ? {} : { deck: { url: slides, name: fileName(slides) } }),
})

/** A person as read, with the slug of their own name; the catalog connects spellings. */
export const mentionOf = (person: PersonReading): Mention => ({
  ...person,
  name: plainLine(person.name),
  slug: slugify(person.name),
})

const fileName = (url: string): string => {
  const last = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? url
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

const proseOf = (talk: TalkReading) => {
  const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const who = talk.speakers.map((person) => [person.name, person.alias, person.role].filter(Boolean).join(' '))
  const bios = talk.speakers.flatMap((person) => person.bio ?? [])
  const parts = [...bios, talk.abstract, talk.takeaways].flatMap((part) => part ?? [])
  return {
    html: `<h3>${escapeHtml(talk.title)}</h3>${who.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}${parts.map((part) => part.html).join('')}`,
    text: [talk.title, ...who, ...parts.map((part) => part.text)].join('\n'),
  }
}
