import type { RootContent } from 'mdast'
import { renderNodes } from '@/lib/markdown'
import type { Block, RichText } from '@/lib/model'
import { wallTimes } from './clock'
import type { Desk, Taken } from './desk'
import type { Draft, PersonDraft } from './draft'
import type { BodyContext, PersonReading, Placement, TalkReading } from './reading'
import { REASONS } from './reasons'
import { restBlocks } from './rest'
import { slugsOf } from './slugs'
import { kindOf } from './words/kinds'

type Assembled = {
  readonly talks: readonly TalkReading[]
  readonly people: readonly PersonReading[]
  readonly body: readonly Block[]
  readonly placements: readonly Placement[]
}

/** Turns what was read into the records that leave the room. */
export const assemble = (desk: Desk, context: BodyContext): Assembled => {
  const drafts = desk.items.flatMap((item) => (item.kind === 'talk' ? [item.draft] : []))
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
  const talks = drafts.map((draft) => talkOf(draft, slugOf(draft), context, prose, person))
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
  }
}

const talkOf = (
  draft: Draft,
  slug: string,
  { start: base, firstLine }: BodyContext,
  prose: (nodes: readonly RootContent[]) => RichText | undefined,
  person: (draft: PersonDraft) => PersonReading,
): TalkReading => {
  const { title, when, video, slides } = draft
  const [abstract, takeaways] = [prose(draft.abstract), prose(draft.takeaways)]
  const { start, end } = when !== undefined && base !== undefined ? wallTimes(when, base) : {}
  return {
    slug,
    title,
    kind: kindOf(title) === 'talk' ? (draft.kind ?? 'talk') : kindOf(title),
    speakers: draft.people.map(person),
    ...(abstract && { abstract }),
    ...(takeaways && { takeaways }),
    ...(video !== undefined && { video }),
    ...(slides !== undefined && { slides }),
    ...(start && { start }),
    ...(end && { end }),
    line: draft.line + firstLine - 1,
  }
}

/** Each person once, in order of the first mention, with the most that is said of them anywhere in the body. */
const everybody = (desk: Desk, talks: readonly TalkReading[]): readonly PersonReading[] => {
  const people = new Map<string, PersonReading>()
  const names = new Map<string, string>()
  for (const { name, alias } of desk.people) {
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
  let rest: Taken[] = []
  const flush = (): void => {
    const blocks = restBlocks(rest)
    const content = blocks.length === 0 ? undefined : show(blocks)
    if (content !== undefined) body.push({ kind: 'rest', content })
    rest = []
  }
  for (const item of desk.items) {
    if (item.kind === 'rest') rest.push(item.unit)
    else {
      flush()
      body.push({ kind: 'talk', slug: slugOf(item.draft) })
    }
  }
  flush()
  return body
}
