import type { Root } from 'mdast'
import { compose } from './compose'
import { type Desk, leave } from './desk'
import { giveProfiles } from './give-profiles'
import { readLinkLists } from './link-lists'
import { mergeDrafts } from './merge'
import { nameBook } from './names'
import { raiseNumberedTitles } from './numbered-titles'
import type { BodyContext } from './reading'
import { assignRoles } from './roles'
import { sectionsOf } from './section'
import { textOf } from './span'
import { joinSpeakerHeadings } from './speaker-headings'
import { unitsOf } from './units'

const newDesk = ({ authors, start }: BodyContext): Desk => ({
  book: nameBook(authors),
  start,
  day: {},
  roundtable: false,
  aside: false,
  items: [],
  placed: [],
  people: [],
  profiles: [],
})

/** Reads a tree: stages 2 to 6. */
export const readTree = (root: Root, context: BodyContext): Desk => {
  const desk = newDesk(context)
  const body = sectionsOf(
    raiseNumberedTitles(joinSpeakerHeadings(unitsOf(root.children, desk.book), desk.book), desk.book),
  )
  assignRoles(body, desk.book)
  compose(body, desk)
  mergeDrafts(desk)
  giveProfiles(desk)
  readLinkLists(desk)
  return desk
}

/** The same tree with nothing read out of it. */
export const unread = (root: Root, context: BodyContext): Desk => {
  const desk = newDesk(context)
  for (const node of root.children)
    leave(desk, { kind: 'block', origin: { node, units: new Map([[node, 1]]) }, piece: node, node })
  return desk
}

/** Whether a reading's notes hold the body's text, in order, without loss or repetition. */
export const isWhole = (root: Root, { placed }: Desk): boolean =>
  letters(root.children.map(textOf)) === letters(placed.map(({ text }) => text))

const letters = (texts: readonly string[]): string => texts.join('').replace(/[\s\ufffc]+/g, '')
