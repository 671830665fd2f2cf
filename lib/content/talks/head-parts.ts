import { bracketed, labelled, type Parts, quoted } from './head-marks'
import { type Joint, jointsOf } from './joints'
import { readLabel } from './lines'
import type { NameBook } from './names'
import { type People, readPeople } from './people'
import { isAffiliation } from './title'
import { outerBrackets } from './words/symbols'

/** What is sure goes before what is only likely. After 议题一： a title is more likely than a name. */
export const readPeopleAndTitle = (core: string, book: NameBook, announced: boolean): Parts | undefined => {
  const said = labelled(core, book)
  if (said !== undefined) return said
  const before = quoted(core, book) ?? bracketed(core, book) ?? nameFirst(core, book)
  if (before?.people.sure) return before
  const after = titleFirst(core, book)
  return after?.people.sure || announced ? after : (before ?? after)
}

/** `甲（公司）：题目`, `甲——题目`, `甲 - 公司：题目`. */
const nameFirst = (core: string, book: NameBook): Parts | undefined => {
  const joints = jointsOf(core)
    .filter(({ mark }) => mark !== 'comma' && mark !== 'by')
    .slice(0, 8)
  for (const [index, joint] of joints.entries()) {
    const people = leadingPeople(core.slice(0, joint.from), book)
    if (people === undefined) continue
    const next = joints[index + 1]
    const wider = next && joint.mark !== 'colon' && isAffiliation(core.slice(joint.to, next.from))
    const split = wider ? next : joint
    const all = wider ? leadingPeople(core.slice(0, next.from), book) : people
    return withRoleBehind({ people: all ?? people, peopleAt: [0, split.from], title: [split.to, core.length] }, core)
  }
  return undefined
}

/** `甲 - 题目 - 公司 职位`: a post behind the title is the person's. */
const withRoleBehind = (parts: Parts, core: string): Parts => {
  const [person, ...others] = parts.people.people
  const [from, to] = parts.title
  const joint = jointsOf(core.slice(from, to)).findLast(({ mark }) => mark === 'dash')
  if (joint === undefined || person === undefined || person.role !== undefined || others.length > 0) return parts
  const role = core.slice(from + joint.to, to).trim()
  // a company's name stands there as well: `甲 - 公司 - 职位`
  if (!isAffiliation(role) || joint.from < 8 || isAffiliation(core.slice(from, from + joint.from))) return parts
  const people = { people: [{ ...person, role }], sure: true }
  return { ...parts, people, title: [from, from + joint.from], roleAt: [from + joint.from, to] }
}

const leadingPeople = (text: string, book: NameBook): People | undefined => {
  const people = readPeople(text, book, 'head')
  return people !== undefined && (people.sure || namesOnly(people, book)) ? people : undefined
}

/** `题目 - 甲`, `题目，甲，公司`, `题目（甲）`. A known name decides; else the last name that its form or role betrays. */
const titleFirst = (core: string, book: NameBook): Parts | undefined => {
  const joints = jointsOf(core)
  const known = joints.find(
    ({ to }) => book.prefix(core.slice(to)) > 0 && readPeople(core.slice(to), book, 'head') !== undefined,
  )
  for (const joint of known ? [known] : joints.slice(-6)) {
    const people = readPeople(core.slice(joint.to), book, 'head')
    const likely =
      people?.sure || (people !== undefined && (joint.mark !== 'comma' || book.empty) && namesOnly(people, book))
    if (people && likely) return withEarlier(core, joint, joints, book) ?? titledBefore(core, joint, people)
  }
  return inBracket(core, book) ?? afterSpace(core, book)
}

const titledBefore = (core: string, { from, to }: Joint, people: People): Parts => ({
  people,
  peopleAt: [to, core.length],
  title: [0, from],
})

/** `题目 - 乙，甲`: before a known name, one that has the form of a name and stands behind a stronger joint. */
const withEarlier = (core: string, joint: Joint, joints: readonly Joint[], book: NameBook): Parts | undefined => {
  const before = joints[joints.indexOf(joint) - 1]
  if (joint.mark !== 'comma' || before === undefined || before.mark === 'comma') return undefined
  if (book.certainty(core.slice(before.to, joint.from)) !== 'likely') return undefined
  const people = readPeople(core.slice(before.to), book, 'head')
  return people && titledBefore(core, before, people)
}

const inBracket = (core: string, book: NameBook): Parts | undefined => {
  const bracket = outerBrackets(core).find(({ close, kind }) => kind === 'round' && close === core.trimEnd().length - 1)
  if (bracket === undefined || bracket.open === 0) return undefined
  const inner = core.slice(bracket.open + 1, bracket.close)
  const named = labelledPeople(inner, book)
  const people = named ?? readPeople(inner, book, 'head')
  if (people === undefined || !(named || people.sure || namesOnly(people, book))) return undefined
  return { people, peopleAt: [bracket.open, core.length], title: [0, bracket.open] }
}

/** `主持：甲；嘉宾：乙、丙` */
const labelledPeople = (text: string, book: NameBook): People | undefined => {
  const parts = text.split(/[；;，,\s|｜/]+(?=[^\s：:；;，,、]{2,8}\s*[：:])/).map((part) => {
    const label = readLabel(part, book)
    if (label === undefined || !['speaker', 'host', 'guest'].includes(label.kind)) return undefined
    return readPeople(part.slice(label.from).replace(/[；;，,]\s*$/, ''), book, 'label')
  })
  if (parts.some((part) => part === undefined)) return undefined
  return { people: parts.flatMap((part) => part?.people ?? []), sure: parts.every((part) => part?.sure) }
}

/** `题目 甲（公司）`: only for known names, and only if nothing but roles follows. */
const afterSpace = (core: string, book: NameBook): Parts | undefined => {
  for (const { index, 0: space } of core.matchAll(/\s+/g)) {
    const to = index + space.length
    const rest = core.slice(to)
    if (index === 0 || book.prefix(rest) === 0) continue
    const people = readPeople(rest, book, 'head')
    const roles = people?.people.every(
      ({ role }) =>
        role === undefined || rest.includes(`（${role}）`) || rest.includes(`(${role})`) || isAffiliation(role),
    )
    if (people !== undefined && roles) return { people, peopleAt: [to, core.length], title: [0, index] }
  }
  return undefined
}

const namesOnly = ({ people }: People, book: NameBook): boolean =>
  people.every(({ name }) => ['known', 'likely'].includes(book.certainty(name)))
