import type { RootContent } from 'mdast'
import { say } from '@/config/language'
import { renderMarkdown, renderNodes } from '@/lib/markdown'
import type { Block, RichText, TalkKind } from '@/lib/model'
import { timesOf } from './days'
import type { Desk, Draft, PersonDraft } from './draft'
import type { Lexers } from './lex'
import type { Line } from './lines/line'
import { REASONS } from './reasons'
import { blocksOf } from './rest'
import { slugsOf } from './slugs'
import type { BodyReading, PersonReading, TalkReading } from './types'

/** What settles a doubt, as a sentence for organizers. */
const REMEDIES: Readonly<Record<string, string>> = {
  talk: say(
    'If this is a talk, name its speaker (Speaker: …), give it a time, or list it under talks: in the front matter.',
    '如果这是一个议题，请写明讲师（讲师：……）或时间，或在 front matter 的 talks: 中列出。',
  ),
  person: say(
    'If these are people, write the names alone, or add them to authors: in the front matter.',
    '如果这是人名，请只写姓名，或把他们加入 front matter 的 authors:。',
  ),
  time: say(
    'The day of this time is not understood, or lies outside of the event; write the date beside it, or mend date_end.',
    '看不出这个时间是哪一天，或它不在活动时间之内；请在旁边写明日期，或修正 date_end。',
  ),
}

/** Turns what was read into the records that leave the room. */
export const assemble = (desk: Desk, event: Draft | undefined): Omit<BodyReading, 'problems'> => {
  const { context } = desk
  const drafts =
    event === undefined ? desk.items.flatMap((item) => (item.kind === 'talk' ? [item.draft] : [])) : [event]
  const slugs = slugsOf(drafts)
  const slugOf = (draft: Draft): string => slugs.get(draft) ?? ''
  const show = (nodes: readonly RootContent[], topHeading: number): RichText | undefined => {
    const content = renderNodes(nodes, {
      topHeading,
      ...(context.assetBase !== undefined && { assetBase: context.assetBase }),
    })
    return content.html === '' ? undefined : content
  }
  const prose = (nodes: readonly RootContent[]): RichText | undefined =>
    nodes.length === 0 ? undefined : show(nodes, 4)
  const person = (draft: PersonDraft): PersonReading => {
    const { name, alias, role } = draft
    const bio = prose(draft.bio)
    return { name, ...(alias && { alias }), ...(role && { role }), ...(bio && { bio }) }
  }
  const talk = (draft: Draft): TalkReading => talkOf(draft, slugOf(draft), desk, prose, person)
  const talks = event === undefined ? drafts.map(talk) : [{ ...told(desk), ...talk(event), isEvent: true as const }]
  return {
    talks,
    people: everybody(desk, talks),
    body: bodyOf(desk, slugOf, (nodes) => show(nodes, 3)),
    placements: desk.placed.map(({ part, text, line, endLine, draft, reason }) => ({
      line: line + context.firstLine - 1,
      endLine: endLine + context.firstLine - 1,
      part,
      ...(draft && { talk: slugOf(draft) }),
      text,
      reason: REASONS[reason],
    })),
    doubts: desk.doubts.map(({ line, text, remedy }) => ({
      line: line + context.firstLine - 1,
      text,
      remedy: REMEDIES[remedy] ?? remedy,
    })),
  }
}

/** What the front matter tells of an event that is its talk, where the body tells nothing of it. */
const told = ({ items, context: { abstract } }: Desk): Pick<TalkReading, 'abstract'> =>
  abstract === undefined || items.some(({ kind }) => kind === 'talk')
    ? {}
    : { abstract: renderMarkdown(abstract).content }

const talkOf = (
  draft: Draft,
  slug: string,
  { context, lex }: Desk,
  prose: (nodes: readonly RootContent[]) => RichText | undefined,
  person: (draft: PersonDraft) => PersonReading,
): TalkReading => {
  const { title, when, video, slides, room, track, level, language, tags } = draft
  const [abstract, takeaways] = [prose(draft.abstract), prose(draft.takeaways)]
  const { start, end } = timesOf(when, draft.day, context)
  return {
    slug,
    title,
    kind: kindOf(draft, lex.lexicon.kind(title) ?? (isAlsoBreak(draft, lex) ? 'break' : undefined)),
    speakers: draft.people.map(person),
    ...(abstract && { abstract }),
    ...(takeaways && { takeaways }),
    ...(video !== undefined && { video }),
    ...(slides !== undefined && { slides }),
    ...(start && { start }),
    ...(end && { end }),
    ...(room !== undefined && { room }),
    ...(track !== undefined && { track }),
    ...(level !== undefined && { level }),
    ...(language !== undefined && { language }),
    ...(tags !== undefined && { tags }),
    line: draft.line + context.firstLine - 1,
  }
}

/** `Tea, cake and a stretch` at an hour, with nobody who speaks. */
const isAlsoBreak = ({ title, source, people, when }: Draft, { lexicon }: Lexers): boolean => {
  if (source !== 'schedule' || people.length > 0 || when === undefined) return false
  const words = title.split(/\s+|(?=[,，、/+&])/)
  const end = words.findIndex((word) => /^[,，、/+&]/.test(word) || lexicon.words('and').has(word.toLowerCase()))
  return end > 0 && lexicon.role(words.slice(0, end).join(' ')) === 'break'
}

const kindOf = ({ kind }: Draft, said: 'opening' | 'break' | 'panel' | undefined): TalkKind =>
  said === 'panel' ? 'roundtable' : (said ?? kind ?? 'talk')

/** Each person once, in order of the first mention, with the most that is said of them anywhere in the body. */
const everybody = (desk: Desk, talks: readonly TalkReading[]): readonly PersonReading[] => {
  const people = new Map<string, PersonReading>()
  const names = new Map<string, string>()
  const named = [...desk.people, ...talks.flatMap(({ speakers, isEvent }) => (isEvent ? speakers : []))]
  for (const { name, alias } of named) {
    const known = names.get(name) ?? name
    names.set(name, known)
    if (alias !== undefined && !names.has(alias)) names.set(alias, known)
    if (!people.has(known)) people.set(known, { name: known })
  }
  for (const one of [
    ...talks.flatMap(({ speakers }) => speakers),
    ...desk.people.map(
      ({ name, alias, role }): PersonReading => ({ name, ...(alias && { alias }), ...(role && { role }) }),
    ),
  ]) {
    const name = names.get(one.name) ?? one.name
    people.set(name, { ...one, ...people.get(name), name })
  }
  return [...people.values()]
}

const bodyOf = (
  desk: Desk,
  slugOf: (draft: Draft) => string,
  show: (nodes: readonly RootContent[]) => RichText | undefined,
): readonly Block[] => {
  const body: Block[] = []
  let rest: Line[] = []
  const flush = (): void => {
    const blocks = blocksOf(rest)
    const content = blocks.length === 0 ? undefined : show(blocks)
    if (content !== undefined) body.push({ kind: 'rest', content })
    rest = []
  }
  for (const item of desk.items) {
    if (item.kind === 'rest') rest.push(item.line)
    else {
      flush()
      body.push({ kind: 'talk', slug: slugOf(item.draft) })
    }
  }
  flush()
  return body
}
