import { nameToEmoji } from 'gemoji'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

const NAME = /(?<![\w:]):([a-z0-9+_-]{2,40}):(?![\w:])/g

/** Writes the emoji that `:tada:` names; a name that is none stays as it is. */
export const withEmoji = (text: string): string =>
  text.replace(NAME, (written, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written,
  )

/** Writes the emoji that names in the texts of a tree stand for, but for code. */
export const readEmoji = (root: Nodes): void =>
  visit(root, 'text', (node) => {
    if (node.value.includes(':')) node.value = withEmoji(node.value)
  })
