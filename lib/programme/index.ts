/**
 * Reads the prose of an event's body into talks, people and the rest, as a careful editor would; loses no word of it and
 * invents nothing.
 *
 *     mdast ─► lines ─► outline ─► segment (which lines are talks) ─► talk (fields) ─► merge, profiles ─► assemble
 *
 * 1. The Markdown room parses the body into a tree; `lex/phrase` finds its language.
 * 2. `lines/`: the tree becomes lines; containers (details, quotations, HTML tables) are forms of lines. `outline` tells what
 *    stands under what; labels that tell of one talk become records.
 * 3. `lex/`: what a text may be, as candidates with a score: a time, a label, a name, people, a title parted from its people.
 *    The words of `vocabulary/` are data, a file a language.
 * 4. `segment/`: every line is judged by a table of signs (`score`), whose numbers stand in `weights`; like lines agree; of the
 *    whole outline the best reading is chosen.
 * 5. `talk/`: a state machine reads each talk's lines into a draft, an idea a file (`roles` says which label opens which field).
 * 6. `merge`, `profiles`: what is said of the same talk or person in two places comes together.
 * 7. `event-talk`: an event without a programme may be its only talk.
 * 8. `assemble`: drafts become records, and what was left becomes blocks again, in its place.
 *
 * Every stretch of text is noted with the part it went to. If the notes ever missed a word, the body would be shown unread
 * (`isWhole`): no reading is worth a lost word.
 */
import type { Root } from 'mdast'
import { parseMarkdown } from '@/lib/markdown'
import { assemble } from './assemble'
import { compose } from './compose'
import { type Desk, type Draft, leave, newDesk } from './draft'
import { composeEvent, eventAsTalk, peopleInTitle } from './event-talk'
import { type Lexers, lexersFor } from './lex'
import { nameBook } from './lex/names'
import { languageOf, lexiconOf } from './lex/phrase'
import type { Line } from './lines/line'
import { block, linesOfBlocks } from './lines/lines'
import { outline } from './lines/outline'
import { textOf } from './lines/span'
import { mergeDrafts, readLinkLists } from './merge'
import { namesByPlace } from './names-by-place'
import { giveProfiles, giveSections } from './profiles'
import { segment } from './segment/segment'
import type { BodyContext, BodyReading } from './types'
import { POSITION } from './weights'

export { kindOfTitle, peopleOfField, severalNames } from './stated'
export type * from './types'

/** Whether a text has the shape of somebody's whole name. */
export const isLikelyName = (text: string, language?: string): boolean =>
  nameBook([], lexiconOf(language)).score(text) >= POSITION.line

/**
 * Reads an event's body. Never throws, whatever the text.
 * @param markdown the file's text after its front matter
 * @param context what the front matter and the file's place say beforehand
 */
export const readBody = (markdown: string, context: BodyContext): BodyReading => {
  const { file, firstLine } = context
  const { root, problems } = parseMarkdown(withTitle(markdown, context.title), { file, firstLine, field: 'body' })
  const { desk, event } = readTree(root, context)
  const reading = isWhole(root, desk) ? assemble(desk, event) : assemble(unread(root, context), undefined)
  return { ...reading, problems }
}

/** Jekyll's `{{ page.title }}` is the event's title. */
const withTitle = (markdown: string, title: string | undefined): string =>
  title === undefined ? markdown : markdown.replace(/\{\{-?\s*page\.title\s*-?\}\}/g, () => title)

/** Reads a tree: stages 2 to 7. */
export const readTree = (
  root: Root,
  context: BodyContext,
): { readonly desk: Desk; readonly event: Draft | undefined } => {
  const language = languageOf(textOf(root), context.language)
  const billed = peopleInTitle(context.title, lexersFor([], language)).map(({ name }) => name)
  const speakers = (context.speakers ?? []).map(({ name }) => name)
  const known = [...context.authors, ...speakers, ...(context.known ?? []), ...billed]
  const { lex, top } = outlined(root, known, language)
  const desk = newDesk(lex, context)
  const segments = segment(top, lex, context)
  const event = eventAsTalk(top, segments, desk)
  if (event === undefined) compose(top, segments, desk)
  else composeEvent(top, segments, desk, event)
  mergeDrafts(desk)
  giveProfiles(desk)
  giveSections(desk)
  readLinkLists(desk)
  return { desk, event }
}

/** The outline of a body, and the lexers that know whom the front matter names and whom their place makes known. */
const outlined = (
  root: Root,
  known: readonly string[],
  language: string | undefined,
): { readonly lex: Lexers; readonly top: Line } => {
  const read = (names: readonly string[]): { readonly lex: Lexers; readonly top: Line } => {
    const lex = lexersFor(names, language)
    return { lex, top: outline(linesOfBlocks(root.children, lex), lex) }
  }
  const first = read(known)
  const placed = namesByPlace(first.top, first.lex)
  return placed.length === 0 ? first : read([...known, ...placed])
}

/** The same tree with nothing read out of it. */
const unread = (root: Root, context: BodyContext): Desk => {
  const desk = newDesk(lexersFor(context.authors, context.language), context)
  for (const node of root.children) leave(desk, block(node, { node, units: new Map([[node, 1]]) }))
  return desk
}

/** Whether a reading's notes hold the body's text, in order, without loss or repetition. */
export const isWhole = (root: Root, { placed }: Desk): boolean =>
  letters(root.children.map(textOf)) === letters(placed.map(({ text }) => text))

const ENTITY = /&(?:amp|lt|gt|quot|nbsp|apos);/g

const letters = (texts: readonly string[]): string =>
  texts
    .join('')
    .replace(ENTITY, '')
    .replace(/[\s\p{P}\ufffc\p{Cf}<>]+/gu, '')
