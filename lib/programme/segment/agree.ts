/** Like lines of a body agree about where their people stand. */

import type { Lexers } from '../lex'
import type { NameBook } from '../lex/names'
import type { Option } from '../lex/option'
import type { Line } from '../lines/line'
import { AGREEMENT, NAME, POSITION, SPLIT } from '../weights'
import { groupedBy, likeness, type Seen } from './seen'

/** So that asking every line beside a line stays cheap. */
const MOST_BESIDE = 60

/** Where two lines of a list begin with people: how many others of it could. */
const shareBeside = (
  one: Seen,
  beside: readonly Seen[],
  first: ReadonlyMap<Seen, Option['order'] | undefined>,
): number | undefined => {
  if (beside.length < 3 || beside.length > MOST_BESIDE) return undefined
  const others = beside.filter((other) => other !== one)
  if (others.filter((other) => first.get(other) === 'people-title').length < 2) return undefined
  return others.filter(({ head }) => head.options.some(({ order }) => order === 'people-title')).length / others.length
}

/** Fewer names than this share of a list's first words make none of them one. */
const LEAST_NAMED = 0.6

/** Whether a name without a post stands in a longer list without times, whose lines begin with other words more often. */
const isListOfTerms = (
  { line, head: { linked } }: Seen,
  { people }: Option,
  beside: readonly Seen[],
  book: NameBook,
): boolean => {
  if (line.form !== 'item' || linked || beside.length < 5 || beside.length > MOST_BESIDE) return false
  const named = beside.filter(({ head }) =>
    head.options.some(({ order, score }) => order === 'people-title' && score > SPLIT.unsure),
  )
  return (
    named.length < LEAST_NAMED * beside.length &&
    beside.every(({ head }) => head.when?.from === undefined) &&
    people.every(({ name, role = '' }) => /^\p{Lu}\S*\s\S/u.test(name) && !book.isKnown(name) && !book.hasPost(role))
  )
}

/** Chooses how each line parts title and people, as like lines do. */
export const agree = (seen: readonly Seen[], lex: Lexers): void => {
  const parting = seen.filter(
    ({ option, label, head, role }) =>
      option !== undefined && (label === undefined || head.range[0] !== 0) && role === undefined,
  )
  for (const group of groupedBy(parting, likeness).values()) {
    if (group.length < 2) continue
    const votes = new Map<Option['order'], number>()
    const first = new Map(group.map((one) => [one, one.option?.order]))
    for (const { option } of group)
      if (option !== undefined) votes.set(option.order, (votes.get(option.order) ?? 0) + 1)
    const nearby = groupedBy(group, ({ place }) => place.parent)
    for (const one of group) {
      const own = one.option?.order
      const beside = nearby.get(one.place.parent) ?? []
      const near = shareBeside(one, beside, first)
      const shareOf = (order: Option['order']): number =>
        (near !== undefined && order === 'people-title' ? near : undefined) ??
        (near !== undefined && order === 'title' ? 1 - near : undefined) ??
        ((votes.get(order) ?? 0) - (order === own ? 1 : 0)) / (group.length - 1)
      const weighed = one.head.options.map((option) => ({
        option,
        score:
          option.score +
          AGREEMENT *
            (shareOf(option.order) -
              (option.order === 'title' ? shareOf('title-people') + shareOf('people-title') : 0)),
      }))
      const kind = lex.lexicon.kind(one.line.span.text.slice(...one.head.range))
      const [best] = weighed.sort((a, b) => b.score - a.score)
      // **Site Search** - finds pages: of a list of terms some look like names
      if (best?.option.order === 'people-title' && isListOfTerms(one, best.option, beside, lex.book)) {
        one.option = one.head.options.find(({ order }) => order === 'title')
        continue
      }
      // a break among talks with people has none, and who stands beside a quoted title stays there
      if (one.option?.quoted && one.option.people.length > 0) continue
      if (best !== undefined && !(kind === 'break' && one.option?.order === 'title')) one.option = best.option
    }
  }
}

/**
 * `Titel – Anke Maurer`, `题 - 听泉`: a form that may be a name or a subtitle is a name where two of three lines of a list end
 * so, or the one entry of an evening beside its breaks.
 */
export const agreeOnNames = (seen: readonly Seen[], root: Line, { lexicon, book }: Lexers): void => {
  const entries = seen.filter(
    ({ line, role, head }) =>
      line.form !== 'row' && role === undefined && lexicon.kind(line.span.text.slice(...head.range)) === undefined,
  )
  for (const beside of groupedBy(entries, ({ place }) => place.parent).values())
    for (const group of groupedBy(beside, likeness).values()) {
      const unsure = group.flatMap((one) => {
        const option = one.head.options.find(
          ({ order, score, by }) => order === 'title-people' && (score === SPLIT.unsure || by === 'of'),
        )
        return option !== undefined && one.option?.order === 'title' ? [{ one, option }] : []
      })
      const named = group.filter(({ option }) => option?.order === 'title-people').length
      const isOnly =
        group.length === 1 &&
        group[0]?.head.when?.from !== undefined &&
        unsure.every(({ option }) => option.people.every(({ name }) => /^\p{Lu}\S+\s\p{Lu}/u.test(name)))
      if (unsure.length + named < 2 ? isOnly : (unsure.length + named) * 3 >= group.length * 2)
        for (const { one, option } of unsure) one.option = { ...option, score: POSITION.edge }
      // Anke Maurer: Titel, Swantje: Titel, and elsewhere what Anke and Swantje show
      const before = group.flatMap((one) => {
        const option = one.head.options.find(({ order, score }) => order === 'people-title' && score === SPLIT.unsure)
        const name = option?.people[0]?.name
        return option !== undefined && name !== undefined && one.option?.order === 'title'
          ? [{ one, option, name }]
          : []
      })
      if (before.length * 3 < group.length * 2 || before.length > MOST_BESIDE) continue
      const told = before.filter(({ one, name }) => isToldOf(name, one.line, root, book))
      const isUncased = before.every(
        ({ one, name }) => one.head.when?.from !== undefined && book.score(name) === NAME.uncased,
      )
      const isOne = before.some(({ name }) => !name.includes(' '))
      if (
        isOne
          ? told.length * 2 >= before.length && told.length > 1
          : told.length > 0 || (isUncased && before.length > 1)
      )
        for (const { one, option } of before) one.option = { ...option, score: POSITION.edge }
    }
}

/** Whether another line tells what somebody does: Anke zeigt, mit Swantje, Ole Petersen. */
const isToldOf = (name: string, own: Line, root: Line, book: NameBook): boolean => {
  const [first = ''] = name.split(' ')
  if (first.length < 3) return false
  const { lexicon } = book
  const inText = (text: string, isOwn: boolean): boolean => {
    const at = text.indexOf(first)
    const behind = text.slice(at + first.length)
    if (at === -1 || /^\p{L}/u.test(behind) || /\p{L}$/u.test(text.slice(0, at))) return false
    const [next = ''] = /^\s(\p{Lu}[\p{L}'-]+)/u.exec(behind)?.slice(1) ?? []
    return (
      (isOwn && name !== first) ||
      (next !== '' && (name !== first ? name.includes(next) : book.score(`${first} ${next}`) >= NAME.latinNouns)) ||
      lexicon.begins('tells', behind.trimStart()) > 0 ||
      lexicon.begins('lives', behind.trimStart()) > 0
    )
  }
  const look = (line: Line, isOwn: boolean): boolean =>
    (line !== own && inText(line.span.text, isOwn)) || line.children.some((child) => look(child, isOwn || line === own))
  return look(root, false)
}

/** How many lines under one parent are read in the same order, with people. */
export const countAlike = (seen: readonly Seen[]): void => {
  const naming = seen.filter(({ option }) => option !== undefined && option.people.length > 0)
  for (const beside of groupedBy(naming, ({ place }) => place.parent).values())
    for (const group of groupedBy(beside, (one) => `${likeness(one)} ${one.option?.order === 'people'}`).values())
      for (const one of group) one.group = group.length
}
