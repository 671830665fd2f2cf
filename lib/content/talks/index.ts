/**
 * Reads the prose of an event's body into talks, people and the rest, as a careful editor would. In stages, each of which
 * keeps every word:
 *
 * 1. The Markdown room parses the body into a tree.
 * 2. `units`: the tree becomes a sequence of units: heads, labelled lines, text, blocks, rules. What a unit is depends
 *    on its form and on the words in ./words alone; names come from the organizer's list (`names`).
 * 3. `section`: units are grouped under their heads; `records` finds talks that have labels but no head.
 * 4. `roles`: each section becomes a talk, a container, a part of a talk, a person, or a note, by what its own words say
 *    (`evidence`) and by the company it keeps.
 * 5. `compose` and `read-talk`: a small state machine reads each talk's units into a draft; everything else is left.
 * 6. `merge` and `give-profiles`: what is said of the same talk or person in two places comes together.
 * 7. `assemble`: drafts become records, and what was left becomes blocks again, in its place.
 *
 * Every stretch of text is noted with the part it went to. If the notes ever missed a word, the body would be shown
 * unread (`isWhole`): no reading is worth a lost word.
 */
import { parseMarkdown } from '@/lib/markdown'
import { assemble } from './assemble'
import { isWhole, readTree, unread } from './read-tree'
import type { BodyContext, BodyReading } from './reading'

export type * from './reading'

/**
 * Reads an event's body. Never throws, whatever the text.
 * @param markdown the file's text after its front matter
 * @param context what the front matter and the file's place say beforehand
 */
export const readBody = (markdown: string, context: BodyContext): BodyReading => {
  const { file, firstLine } = context
  const { root, problems } = parseMarkdown(markdown, { file, firstLine, field: 'body' })
  const desk = readTree(root, context)
  return { ...assemble(isWhole(root, desk) ? desk : unread(root, context), context), problems }
}
